import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeProblem } from '@/domain/format/describeProblem'
import { packsFor } from '../../../../scripts/schemaFiles'
import { parseDocument } from '@/domain/format/parseDocument'
import { problemLine } from '@/domain/format/problemLine'
import { serialiseDocument } from '@/domain/format/serialiseDocument'
import { buildDocument, buildFinding, buildScript } from '../../../support/buildDocument'

const REAL = readFileSync('schemas/foot-drop.dx.json', 'utf8')
const SMALL = serialiseDocument(buildDocument({ scripts: { als: buildScript() } }))

const anyWords = fc.string({ minLength: 1, maxLength: 40 }).filter((words) => words.trim() !== '')
const anyId = fc
  .stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/)
  .filter((id) => !['constructor', 'prototype'].includes(id))

const anyDocument = fc
  .record({
    title: anyWords,
    version: fc.tuple(fc.nat(), fc.nat(), fc.nat()).map((parts) => parts.join('.')),
    scripts: fc.dictionary(
      anyId,
      anyWords.map((gist) => buildScript({ gist: gist.replaceAll(/[[\]@]/g, '') || 'x' })),
    ),
    findings: fc.dictionary(
      anyId,
      anyWords.map((name) => buildFinding({ name })),
    ),
    unknown: fc.jsonValue(),
  })
  .map(({ unknown, ...parts }) => ({
    ...buildDocument(parts),
    'x-unknown': JSON.parse(JSON.stringify(unknown)),
  }))

test('what is written and read again is the same, with what the format does not know', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const source = serialiseDocument(document)
      const read = parseDocument(source).document
      if (read === undefined) return
      expect(read).toEqual(JSON.parse(source))
      expect(serialiseDocument(read)).toBe(source)
    }),
  )
})

test('the real schema is written as it was read', () => {
  const { document } = parseDocument(REAL, packsFor('schemas/foot-drop.dx.json'))
  expect(document && serialiseDocument(document)).toBe(REAL)
})

function expectAnswer(source: string) {
  const { document, problems } = parseDocument(source)
  const lines = source.split(/\r\n|\r|\n/)
  expect(document === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThanOrEqual(1)
    expect(problem.line).toBeLessThanOrEqual(lines.length)
    expect(problem.column).toBeGreaterThanOrEqual(1)
    expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1)
    expect(problem.message).not.toBe('')
    expect(problem.fix).not.toBe('')
    expect(describeProblem(problem, 'a.dx.json')).toContain(problem.message)
    expect(problemLine(problem, 'a.dx.json')).toMatch(
      /^a\.dx\.json:\d+:\d+ (error|warning|advice) /,
    )
  }
}

test('no words throw: they get an answer whose places lie in the file', () => {
  fc.assert(fc.property(fc.string(), expectAnswer))
})

test('no JSON throws, whatever its shape', () => {
  fc.assert(fc.property(fc.json(), expectAnswer))
})

test('a sound file with a stretch cut out, doubled or swapped gets an answer', () => {
  const cut = fc.record({
    at: fc.nat(SMALL.length),
    length: fc.nat(30),
    put: fc.string({ maxLength: 5 }),
  })
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      expectAnswer(
        cuts.reduce(
          (text, { at, length, put }) => text.slice(0, at) + put + text.slice(at + length),
          SMALL,
        ),
      )
    }),
    { numRuns: 300 },
  )
})

test('the real schema with a stretch cut out gets an answer', () => {
  fc.assert(
    fc.property(fc.nat(REAL.length), fc.nat(200), (at, length) => {
      const { problems } = parseDocument(REAL.slice(0, at) + REAL.slice(at + length))
      expect(problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 15 },
  )
})
