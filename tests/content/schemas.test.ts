import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileParts } from '@/domain/compile/compileParts'
import { emptyFields } from '@/domain/format/contentReport'
import { parseDocument } from '@/domain/format/parseDocument'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import { indexTree } from '@/domain/schema/indexTree'
import { packFiles, packsFor, schemaFiles } from '../../scripts/schemaFiles'
import { drawingLines } from '../../scripts/vite/drawingLines'
import { BUNDLED, bundledDocument } from '../support/bundledDocuments'

/** What the sources of a disease do not tell; a script leaves it out rather than make it up. */
const UNKNOWN: Readonly<Record<string, readonly string[]>> = { 'pain-fatigue': ['tempo'] }

const bundled = BUNDLED.map((id) => {
  const document = bundledDocument(id)
  const parts = compileParts(document)
  return [id, { document, parts, nodes: Object.values(indexTree(parts.tree).nodes) }] as const
})

test('foot drop, wrist drop, weakness and hyponatraemia are there', () => {
  expect(BUNDLED).toEqual(['foot-drop', 'hyponatraemia', 'weakness', 'wrist-drop'])
})

test.each([...schemaFiles(), ...packFiles()])('%s has neither an error nor a warning', (file) => {
  const { problems } =
    packsFor(file).results.get(file) ?? parseDocument(readFileSync(file, 'utf8'), packsFor(file))
  const found = problems.filter(({ severity }) => severity !== 'advice')
  expect(found.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
})

describe.each(bundled)('%s', (_, { document, parts, nodes }) => {
  const page = (id: string) => parts.pages[id]

  test('stands alone when it is flattened, and keeps whose its borrowed parts are', () => {
    const { problems } = parseDocument(serialiseDocument(document))
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(document.includes?.map(({ id }) => id)).toContain('drawings')
  })

  test('has a gist on every card, and on all but the root what leads there and why not', () => {
    for (const { id, depth, when } of nodes) {
      expect(page(id)?.node.gist, id).toBeDefined()
      if (depth === 0) continue
      expect(when, id).toBeDefined()
      expect(page(id)?.node.whyNot, id).toBeDefined()
    }
  })

  test('asks on every branch a question that a finding or a tip answers', () => {
    for (const { id } of nodes.filter(({ children }) => children.length > 0)) {
      const ask = page(id)?.node.ask
      expect(ask?.finding ?? ask?.tip, id).toBeDefined()
    }
  })

  test('leads to an illness script at every diagnosis, and names all that stands in it', () => {
    const diagnoses = nodes.filter(({ kind }) => kind === 'diagnosis')
    expect(diagnoses.length).toBeGreaterThan(20)
    for (const { id } of diagnoses) {
      const script = page(id)?.script
      expect(script, id).toBeDefined()
      expect(script?.rows.filter((row) => row.name === row.finding)).toEqual([])
      expect(
        script?.mimicRows.filter(({ name, party }) => 'id' in party && name === party.id),
      ).toEqual([])
    }
  })

  test('has illness scripts with all fields, a key finding, and one that argues against', () => {
    for (const [id, script] of Object.entries(document.scripts ?? {})) {
      expect(emptyFields(script), id).toEqual(UNKNOWN[id] ?? [])
      const roles = (script.findings ?? []).map(({ role }) => role)
      expect(roles, id).toContain('key')
      expect(roles, id).toContain('argues-against')
    }
  })

  test('has a drawing for every exam tip, and words for whoever cannot see it', () => {
    for (const [id, tip] of Object.entries(document.examTips ?? {})) {
      const drawing = document.drawings?.[tip.drawing ?? '']
      expect(drawing?.alt.length, id).toBeGreaterThan(40)
      expect(tip.evidence?.length, id).toBeGreaterThan(0)
    }
  })

  test('says what to do about what must not wait, and where it stands in the tree', () => {
    expect(parts.tree.emergencies.length).toBeGreaterThanOrEqual(6)
    for (const { id } of parts.tree.emergencies) {
      expect(parts.emergencies.acts[id]?.text.length, id).toBeGreaterThan(0)
    }
  })

  test('shows no likelihood ratio without its people and its source', () => {
    for (const [id, { evidence = [] }] of Object.entries(document.contrasts ?? {})) {
      for (const { population, source } of evidence) {
        expect(population.length, id).toBeGreaterThan(20)
        expect(document.references?.[source], id).toBeDefined()
      }
    }
  })

  test('has sources for every citation, without private notes, at https addresses', () => {
    for (const { citations } of Object.values(parts.pages)) {
      expect(citations.filter(({ reference }) => !reference)).toEqual([])
    }
    for (const reference of Object.values(document.references ?? {})) {
      expect(reference).not.toHaveProperty('note')
      expect(reference.URL ?? 'https://').toMatch(/^https:\/\//)
    }
  })

  test('has a walk whose steps lead through the tree, with words for the room', () => {
    const walks = Object.values(document.paths ?? {})
    expect(walks.length).toBeGreaterThan(0)
    for (const { steps } of walks) {
      for (const { id, node, say } of steps) {
        expect(page(node), id).toBeDefined()
        expect(say?.length, id).toBeGreaterThan(20)
      }
    }
  })
})

describe('the packs', () => {
  test('write a disease once: no two files have a script of the same id', () => {
    const ids = [...schemaFiles(), ...packFiles()].flatMap((file) =>
      Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { scripts?: object }).scripts ?? {}),
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test.each(['als', 'gbs', 'vasculitis', 'myasthenia'])('lend %s to three schemas', (id) => {
    const having = bundled.filter(([, { document }]) => document.scripts?.[id] !== undefined)
    expect(having.map(([schema]) => schema)).toEqual(['foot-drop', 'weakness', 'wrist-drop'])
  })
})

describe('the drawings', () => {
  const drawings = new Map(
    bundled.flatMap(([, { document }]) => Object.entries(document.drawings ?? {})),
  )
  const linesOf = (id: string) => {
    const file = `schemas/drawings/${id}.svg`
    return drawingLines(readFileSync(file, 'utf8'), file)
  }

  test.each([...drawings])('of %s have their lines, and labels that stay inside', (id, drawing) => {
    expect(existsSync(`schemas/drawings/${id}.svg`)).toBe(true)
    const { width, height, shapes } = linesOf(id)
    expect([drawing.width, drawing.height]).toEqual([width, height])
    expect(shapes.length).toBeGreaterThan(3)
    for (const { text, x, y } of drawing.labels ?? []) {
      expect(x, text).toBeGreaterThanOrEqual(0)
      expect(x, text).toBeLessThanOrEqual(width)
      expect(y, text).toBeGreaterThanOrEqual(8)
      expect(y, text).toBeLessThanOrEqual(height)
    }
  })

  test.each(['lower-limb', 'upper-limb'])('of the %s show every skin territory by its id', (id) => {
    const { anatomy } = packsFor('schemas/foot-drop.dx.json').packs.get(id) ?? {}
    const shown = new Set((anatomy?.maps ?? []).flatMap((map) => shapeIds(linesOf(map).shapes)))
    const hidden = Object.keys(anatomy?.territories ?? {}).filter((each) => !shown.has(each))
    expect(shown.size).toBeGreaterThan(7)
    expect(hidden).toEqual([])
  })
})

type Shapes = ReturnType<typeof drawingLines>['shapes']

function shapeIds(shapes: Shapes): string[] {
  return shapes.flatMap(({ attributes, children = [] }) => [
    ...(attributes['id'] === undefined ? [] : [attributes['id']]),
    ...shapeIds(children),
  ])
}
