import { describe, expect, test } from 'vitest'
import type { SchemaDocument } from '@/domain/format/definition/document'
import { flattenDocument } from '@/domain/format/flatten/flattenDocument'
import { parseDocument } from '@/domain/format/parseDocument'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import {
  buildContrast,
  buildDocument,
  buildFinding,
  buildScript,
  buildTip,
} from '../../../../support/buildDocument'

const reference = { type: 'article-journal', title: 'A study' }

function pack(id: string, parts: Partial<SchemaDocument>): SchemaDocument {
  const { tree: _, ...rest } = buildDocument({ id, ...parts })
  return rest
}

/** A schema that uses these packs, and what it is when it stands alone. */
function flattened(schema: Partial<SchemaDocument>, ...packs: SchemaDocument[]) {
  const lent = new Map(packs.map((each) => [each.id, each]))
  return flattenDocument(buildDocument(schema), lent)
}

const als = {
  id: 'als',
  label: 'ALS',
  kind: 'diagnosis' as const,
  script: 'als',
  gist: 'It spreads.',
}

const neurology = pack('neurology', {
  version: '2.1.0',
  scripts: {
    als: buildScript({
      name: 'ALS',
      gist: 'It spreads [@kiernan].',
      findings: [{ finding: 'fasc', frequency: 'usually', role: 'key' }],
    }),
    gbs: buildScript({ name: 'GBS', gist: 'It ascends [@other].' }),
  },
  findings: { fasc: buildFinding({ name: 'Fasciculations', examTip: 'twitch' }) },
  examTips: { twitch: buildTip({ how: 'Look for a minute [@second].' }) },
  references: { kiernan: reference, other: reference, second: reference },
})

describe('a flattened schema', () => {
  const flat = flattened({ uses: ['neurology'], tree: als }, neurology)

  test('has the script that its tree names, and what that script draws on in turn', () => {
    expect(Object.keys(flat.scripts ?? {})).toEqual(['als'])
    expect(Object.keys(flat.findings ?? {})).toEqual(['fasc'])
    expect(Object.keys(flat.examTips ?? {})).toEqual(['twitch'])
    expect(Object.keys(flat.references ?? {}).toSorted()).toEqual(['kiernan', 'second'])
  })

  test('keeps whose the borrowed parts are, and uses no pack any more', () => {
    expect(flat).not.toHaveProperty('uses')
    expect(flat.includes).toEqual([
      {
        id: 'neurology',
        version: '2.1.0',
        authors: [{ name: 'A. Teacher' }],
        licence: 'CC-BY-4.0',
      },
    ])
  })

  test('is sound on its own, as a file that somebody opens without the packs', () => {
    const { problems } = parseDocument(serialiseDocument(flat))
    expect(problems.filter(({ severity }) => severity !== 'advice')).toMatchObject(
      [{ code: 'branch-without-when' }, { code: 'branch-without-why-not' }].slice(2),
    )
  })

  test('stays as it is when it is flattened again', () => {
    expect(flattenDocument(flat, new Map())).toBe(flat)
  })
})

test('a schema without packs is given back as it is', () => {
  const alone = buildDocument({ tree: als, scripts: { als: buildScript() } })
  expect(flattenDocument(alone, new Map())).toBe(alone)
})

test('what a pack draws from another pack comes too', () => {
  const sources = pack('sources', { references: { kiernan: reference } })
  const scripts = pack('scripts', {
    uses: ['sources'],
    scripts: { als: buildScript({ gist: 'It spreads [@kiernan].' }) },
  })
  const flat = flattened({ uses: ['scripts'], tree: als }, scripts, sources)
  expect(Object.keys(flat.references ?? {})).toEqual(['kiernan'])
  expect(flat.includes?.map(({ id }) => id)).toEqual(['scripts', 'sources'])
})

test('a contrast comes when both of its sides do, and not otherwise', () => {
  const separating = pack('neurology', {
    scripts: { als: buildScript({ name: 'ALS' }), mmn: buildScript({ name: 'MMN' }) },
    findings: { umn: buildFinding({ name: 'Brisk jerks' }) },
    contrasts: {
      'als-mmn': buildContrast({ target: 'script:als', comparator: 'script:mmn', finding: 'umn' }),
    },
  })
  const alone = flattened({ uses: ['neurology'], tree: als }, separating)
  expect(alone.contrasts).toBeUndefined()
  const mmn = { ...als, id: 'mmn', script: 'mmn' }
  const both = flattened({ uses: ['neurology'], tree: { ...als, children: [mmn] } }, separating)
  expect(Object.keys(both.contrasts ?? {})).toEqual(['als-mmn'])
  expect(Object.keys(both.findings ?? {})).toEqual(['umn'])
})

test('the wiring of a pack that the schema uses comes whole; of another, only what is named', () => {
  const wiring = (id: string, segment: string) =>
    pack(id, {
      anatomy: {
        segments: {
          [segment]: { name: segment, kind: 'root' },
          [`${segment}-b`]: { name: 'b', kind: 'root' },
        },
        muscles: {
          [`${segment}-muscle`]: { name: 'M', action: 'a', roots: [], path: [segment] },
        },
      },
    })
  const findings = pack('findings', {
    uses: ['arm'],
    findings: { weak: buildFinding({ tests: { muscles: ['c7-muscle'] } }) },
  })
  const tree = { ...als, script: undefined as never, ask: { prompt: 'Weak?', finding: 'weak' } }
  const flat = flattened(
    { uses: ['leg', 'findings'], tree },
    wiring('leg', 'l5'),
    wiring('arm', 'c7'),
    findings,
  )
  expect(Object.keys(flat.anatomy?.segments ?? {}).toSorted()).toEqual(['c7', 'l5', 'l5-b'])
  expect(Object.keys(flat.anatomy?.muscles ?? {}).toSorted()).toEqual(['c7-muscle', 'l5-muscle'])
})
