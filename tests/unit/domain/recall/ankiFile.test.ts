import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { ankiFile } from '@/domain/recall/ankiFile'
import type { RecallCard } from '@/domain/recall/recallCard'
import { BUNDLED, bundledDocument } from '../../../support/bundledDocuments'
import { recallParts, smallDocument } from '../../../support/recallParts'

/** The file as a reader that knows nothing of the app sees it: headers, and rows of columns. */
function readBack(file: string) {
  const lines = file.split('\n')
  const first = lines.findIndex((line) => !line.startsWith('#'))
  const { data, errors } = Papa.parse<string[]>(lines.slice(first).join('\n'), {
    delimiter: '\t',
    quoteChar: '"',
    skipEmptyLines: true,
  })
  const headers = lines.slice(0, first)
  return {
    headers,
    errors,
    rows: data.map(([id = '', deck = '', front = '', back = '', tags = '', ...more]) => {
      return { id, deck, front, back, tags, columns: 5 + more.length }
    }),
  }
}

function fileOf(document = smallDocument, licence?: string) {
  const { schema, knowledge, cards } = recallParts(document)
  return readBack(ankiFile(schema, knowledge, cards, licence))
}

function rowOf(id: string, document = smallDocument) {
  const row = fileOf(document).rows.find((each) => each.id === `foot-drop/${id}`)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

describe('the headers', () => {
  test('say how to read the file, and come before the first row', () => {
    expect(fileOf().headers.slice(0, 6)).toEqual([
      '#separator:tab',
      '#html:true',
      '#notetype:Basic',
      '#guid column:1',
      '#deck column:2',
      '#tags column:5',
    ])
  })

  test('end with what it is for and its licence, in one line that is no header', () => {
    const title = 'tags: two\nlines'
    const { headers } = fileOf({ ...smallDocument, title }, 'CC-BY-4.0')
    expect(headers).toHaveLength(7)
    expect(headers[6]).toMatch(/^# Made with Branchpoint from “tags: two lines”/)
    expect(headers[6]).toMatch(/CC-BY-4.0. For teaching, not for the care of a patient.$/)
  })
})

describe('a note', () => {
  test('has the id of its card first, so that importing it again updates it', () => {
    const { cards } = recallParts(smallDocument)
    expect(fileOf().rows.map(({ id }) => id)).toEqual(cards.map(({ id }) => id))
  })

  test('goes into the deck of its schema, whose title makes no further deck', () => {
    const { rows } = fileOf({ ...smallDocument, title: 'Foot::drop' })
    expect(new Set(rows.map(({ deck }) => deck))).toEqual(new Set(['Branchpoint::Foot:drop']))
  })

  test('is tagged by its branch and by what it asks', () => {
    expect(rowOf('findings-of-script/disc').tags.split(' ')).toEqual([
      'branchpoint::foot-drop::root::disc',
      'branchpoint-asks::findings-of-script',
    ])
    expect(rowOf('children/drop').tags).toContain('branchpoint::foot-drop ')
  })

  test('hides the labels of a branch on its front, and shows the one that is asked for on its back', () => {
    const { front, back } = rowOf('label/root')
    expect(front).toContain('<li><b>[?]</b> (2 below)</li><li>[…]</li>')
    expect(front).not.toContain('L5 root')
    expect(back).toContain('<li><b>L5 root</b> (2 below)</li><li>[…]</li>')
  })

  test('says what is taught, and writes its sources out with where they can be read', () => {
    const { back } = rowOf('tip/hip-abduction')
    expect(back).toContain('Resist the leg<sup>1</sup>.')
    expect(back).toContain(
      '<b>Meaning:</b> Weak means root or plexus. <i>(taught, not verified)</i>',
    )
    expect(back).toContain(
      '<ol><li>Foot drop &lt;in&gt; &quot;61&quot; people. <a href="https://doi.org/10.1000/x">',
    )
  })

  test('answers above a line, and explains below it with the sources last', () => {
    const { back } = rowOf('tip/hip-abduction')
    const [answer = '', more = ''] = back.split('<hr>')
    expect(answer).toContain('<b>Meaning:</b>')
    expect(answer).not.toContain('<b>How:</b>')
    expect(more).toMatch(/<b>How:<\/b>.*<b>Sources<\/b>/)
  })

  test('marks what is disputed', () => {
    const document = structuredClone(smallDocument)
    const disc = document.scripts?.disc
    if (disc) {
      const course = { id: 'course', text: 'Most get well.', note: 'Not all.' }
      disc.tempo = { onset: ['days'], course: { ...course, status: 'disputed' } }
    }
    expect(rowOf('script-from-findings/disc', document).back).toContain('<b>Disputed</b>: Not all.')
  })
})

test('words with tags, tabs, quotation marks and line ends come back as they were written', () => {
  const words = 'A "quoted" <b>tab</b>\there & \'there\'\r\n#tags:evil\n{{c1::x}}'
  const label = (text: string) => ({ ...smallDocument.tree, label: text })
  const parts = recallParts({
    ...smallDocument,
    tree: { ...label('Drop'), id: 'drop', kind: 'problem' },
  })
  const schema = {
    ...parts.schema,
    nodes: { ...parts.schema.nodes, drop: { ...parts.schema.nodes.drop, label: words } },
  } as typeof parts.schema
  const { rows, errors } = readBack(ankiFile(schema, parts.knowledge, parts.cards))
  expect(errors).toEqual([])
  expect(rows).toHaveLength(parts.cards.length)
  const front = rows.find(({ id }) => id === 'foot-drop/children/drop')?.front
  expect(front).toContain(
    'A &quot;quoted&quot; &lt;b&gt;tab&lt;/b&gt; here &amp; &#39;there&#39;<br>#tags:evil<br>{{c1::x}}',
  )
})

test('no cards make a file with its headers alone', () => {
  const { schema, knowledge } = recallParts(smallDocument)
  const none: readonly RecallCard[] = []
  expect(ankiFile(schema, knowledge, none).trim().split('\n')).toHaveLength(7)
})

describe.each(BUNDLED)('%s', (id) => {
  const { headers, rows, errors } = fileOf(bundledDocument(id))
  const { cards } = recallParts(bundledDocument(id))

  test('is read back by another reader: as many notes as cards, five columns each, no id twice', () => {
    expect(errors).toEqual([])
    expect(headers).toHaveLength(7)
    expect(rows.map((row) => row.id)).toEqual(cards.map((card) => card.id))
    expect(rows.filter(({ columns, deck }) => columns !== 5 || deck === '')).toEqual([])
  })

  test('every note has a front, a back, and tags without a blank in them', () => {
    for (const { id: card, front, back, tags } of rows) {
      expect(front, card).toMatch(/^<p>.+[.?]<\/p>/)
      expect(back, card).not.toBe('')
      expect(tags, card).toMatch(/^branchpoint(::[a-z0-9-]+)+ branchpoint-asks::[a-z-]+$/)
    }
  })

  test('every number of a source on a back is in its list', () => {
    for (const { id: card, back } of rows) {
      const cited = [...back.matchAll(/<sup>([\d, ]+)<\/sup>/g)].flatMap(([, keys = '']) =>
        keys.split(', ').map(Number),
      )
      const listed = /<p><b>Sources<\/b><\/p><ol>(.*)<\/ol>$/.exec(back)?.[1] ?? ''
      const count = listed.split('<li>').length - 1
      expect(Math.max(0, ...cited), card).toBe(count)
      expect(Math.min(1, ...cited), card).toBe(1)
    }
  })

  test('is plain HTML: no script, style or class, and every mark is closed', () => {
    const faulty = rows.filter(({ front, back }) => !isPlainHtml(front + back))
    expect(faulty.map((row) => row.id)).toEqual([])
  })
})

const MARKS = new Set(['p', 'b', 'i', 'ul', 'ol', 'li', 'sup', 'a'])

function isPlainHtml(html: string): boolean {
  const open: string[] = []
  for (const [whole, slash, name = ''] of html.matchAll(/<(\/?)([a-z]*)[^>]*>/g)) {
    const isKnown = MARKS.has(name) && !/ (class|style|on\w+)=/.test(whole)
    if (name === 'br' || name === 'hr') continue
    if (!isKnown || (slash && open.pop() !== name)) return false
    if (!slash) open.push(name)
  }
  return open.length === 0
}
