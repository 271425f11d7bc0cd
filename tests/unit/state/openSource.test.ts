import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetOwnSchema, readOwnSchema } from '@/platform/ownSchemas'
import { openAddress } from '@/state/openAddress'
import { openText } from '@/state/openFile'
import { openByAddress } from '@/state/openSource'
import { keepHeld, removeOwnSchema, restoreOwnSchema } from '@/state/ownSchemas'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { buildDocument } from '../../support/buildDocument'
import { serve } from '../../support/serve'
import { address, startAt } from '../../support/startAt'

const KEPT = 'my-foot-drop'
const BROUGHT = 'src-foot-drop'
const textOf = (title: string) => JSON.stringify(buildDocument({ title }), null, 2)
const state = () => useAppStore.getState()
const onScreen = () => selectSchema(state())?.title
const kept = async () => {
  const read = await readOwnSchema(KEPT)
  return read.ok ? read.value?.text : read.error
}
const listed = () => state().ownSchemas.map(({ id }) => id)
const restoreAct = () => {
  const act = state().notice?.acts.find(({ kind }) => kind === 'restore')
  if (act?.kind !== 'restore') throw new Error('There is no way back')
  return restoreOwnSchema(act.schema, act.text, act.also)
}
/** Leaves the page, and opens it by a link with `?src=`. */
const follow = async (body: string, hash = '#/') => {
  serve({ 'mine.dx.json': { body } })
  window.localStorage.clear()
  useAppStore.setState(useAppStore.getInitialState(), true)
  window.history.replaceState(null, '', `/?src=mine.dx.json${hash}`)
  await openAddress(hash)
}

beforeEach(async () => {
  await Promise.all([KEPT, BROUGHT].map(forgetOwnSchema))
  await startAt('/#/foot-drop/outline')
})

describe('a file that a link brings', () => {
  test('opens at the place that the link says, and is not kept unasked', async () => {
    await follow(textOf('Theirs'), `#/${BROUGHT}/outline/foot-drop`)
    expect(onScreen()).toBe('Theirs')
    expect(state().place?.node).toBe('foot-drop')
    expect(state().notice?.words).toContain('It stays until you leave the page')
    expect(await kept()).toBeUndefined()
  })

  test('leaves a kept one of the same id alone, whatever becomes of it', async () => {
    await openText({ text: textOf('Mine'), fileName: 'mine.dx.json', keeps: true })
    await follow(textOf('Theirs'))
    expect(onScreen()).toBe('Theirs')
    await removeOwnSchema(BROUGHT)
    expect(await kept()).toBe(textOf('Mine'))
    await restoreAct()
    expect(listed()).toEqual([BROUGHT, KEPT])
    expect(await kept()).toBe(textOf('Mine'))
  })

  test('takes the place of a kept one when it is kept, says so, and that can be undone', async () => {
    await openText({ text: textOf('Mine'), fileName: 'mine.dx.json', keeps: true })
    await follow(textOf('Theirs'))
    await keepHeld(BROUGHT)
    expect(await kept()).toBe(textOf('Theirs'))
    expect(listed()).toEqual([KEPT])
    expect(state().notice?.words).toContain('It replaces the one that you had')
    await restoreAct()
    expect(await kept()).toBe(textOf('Mine'))
    expect(listed().toSorted()).toEqual([KEPT, BROUGHT])
  })

  test('is not offered again when the device keeps just that', async () => {
    await openText({ text: textOf('Mine'), fileName: 'mine.dx.json', keeps: true })
    await follow(textOf('Mine'))
    expect(onScreen()).toBe('Mine')
    expect(state().notice).toBeUndefined()
  })

  test('with problems is not kept either when they are mended in the page', async () => {
    await follow(textOf('Theirs').replace('"problem"', '"riddle"'))
    const { fileReport, schemaFailure } = state()
    expect(schemaFailure?.ownFile).toBe('ask-again')
    if (!fileReport) throw new Error('Nothing is said of it')
    await openText({ ...fileReport, text: textOf('Theirs') })
    expect(onScreen()).toBe('Theirs')
    expect(state().place?.schema).toBe(BROUGHT)
    expect(state().brokenFiles).toEqual([])
    expect(await kept()).toBeUndefined()
  })

  test('is left alone when one has gone on while it was on its way', async () => {
    let answer = (_: Response) => {}
    vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise((resolve) => (answer = resolve)))
    const coming = openByAddress('mine.dx.json')
    window.history.pushState(null, '', '#/foot-drop/outline')
    await openAddress('#/foot-drop/outline')
    answer(new Response(textOf('Theirs')))
    await coming
    expect(onScreen()).toBe('Foot drop')
    expect(address()).toBe('#/foot-drop/outline')
    expect(state().schemas[BROUGHT]).toBeUndefined()
  })
})

describe('a file of another origin', () => {
  test('is asked about no longer once one has gone elsewhere', async () => {
    window.history.replaceState(null, '', '/?src=https%3A%2F%2Fteacher.example%2Fa.json#/')
    await openAddress('#/')
    expect(state().sourceQuestion?.origin).toBe('https://teacher.example')
    window.history.pushState(null, '', '#/library')
    await openAddress('#/library')
    expect(state().sourceQuestion).toBeUndefined()
  })
})

test('an address that is refused is not to be asked for again', async () => {
  window.history.replaceState(null, '', '/?src=http%3A%2F%2Fexample.org%2Fa.json#/')
  await openAddress('#/')
  expect(state().schemaFailure).toMatchObject({
    reason: 'only addresses that begin with https:// are loaded',
    ownFile: 'refused',
  })
})
