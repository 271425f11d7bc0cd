import { expect, test } from 'vitest'
import { compileTree } from '@/domain/compile/compileTree'
import { buildDocument } from '../../../support/buildDocument'
import { footDropDocument } from '../../../support/footDrop'

test('the first paint gets the names and the shape of the tree, and nothing else', () => {
  const document = buildDocument({
    problem: 'The foot is not lifted.',
    principle: 'anatomic',
    scope: 'Adults.',
    tree: {
      id: 'foot-drop',
      label: 'Central or peripheral?',
      kind: 'problem',
      gist: 'The toes catch.',
      hue: 'grey',
      children: [
        {
          id: 'meningioma',
          label: 'Meningioma',
          kind: 'diagnosis',
          when: 'Creeps up over months',
          cantMiss: true,
          script: 'meningioma',
          redFlags: ['Headache.'],
        },
      ],
    },
  })
  expect(compileTree(document)).toEqual({
    id: 'foot-drop',
    version: '0.1.0',
    title: 'Foot drop',
    problem: 'The foot is not lifted.',
    principle: 'anatomic',
    emergencies: [],
    root: {
      id: 'foot-drop',
      label: 'Central or peripheral?',
      kind: 'problem',
      hue: 'grey',
      children: [
        {
          id: 'meningioma',
          label: 'Meningioma',
          kind: 'diagnosis',
          when: 'Creeps up over months',
          cantMiss: true,
        },
      ],
    },
  })
})

test('what an author leaves out takes no room in what is shipped', () => {
  const tree = {
    id: 'root',
    label: 'Root',
    kind: 'problem',
    cantMiss: false,
    children: [],
  } as const
  const compiled = compileTree(buildDocument({ tree: { ...tree, children: [] } }))
  expect(Object.keys(compiled)).toEqual(['id', 'version', 'title', 'emergencies', 'root'])
  expect(Object.keys(compiled.root)).toEqual(['id', 'label', 'kind'])
})

test('a schema in another language than the interface says so', () => {
  expect(compileTree(buildDocument({ language: 'ar' }))).toHaveProperty('language', 'ar')
  expect(compileTree(buildDocument({ language: 'en-US' }))).not.toHaveProperty('language')
  expect(compileTree(buildDocument({ language: 'enm' }))).toHaveProperty('language', 'enm')
})

test('an emergency is shipped with its signs and its place, what to do comes later', () => {
  const emergencies = [
    { id: 'ces', name: 'Cauda equina', signs: 'saddle numbness', act: 'MRI now.', node: 'ces' },
    { id: 'limb', name: 'Limb ischaemia', signs: 'cold leg', act: 'Call the surgeon.' },
  ]
  expect(compileTree(buildDocument({ emergencies })).emergencies).toEqual([
    { id: 'ces', name: 'Cauda equina', signs: 'saddle numbness', node: 'ces' },
    { id: 'limb', name: 'Limb ischaemia', signs: 'cold leg' },
  ])
})

test('a pack has no tree to show, and asking for it is a mistake of ours', () => {
  const { tree: _, ...pack } = buildDocument()
  expect(() => compileTree(pack)).toThrow('"foot-drop" is a pack: it has no tree')
})

test('every node of foot drop is shipped', () => {
  const count = (text: string) => text.match(/"label":/g)?.length
  expect(count(JSON.stringify(compileTree(footDropDocument)))).toBe(
    count(JSON.stringify(footDropDocument.tree)),
  )
})
