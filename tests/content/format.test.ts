import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatSchema } from '@/domain/format/formatSchema'
import { parseDocument } from '@/domain/format/parseDocument'
import { PROBLEM_CODES } from '@/domain/format/problemCodes'

test('the JSON Schema for editors is what the definition says; npm run write:format writes it', () => {
  expect(JSON.parse(readFileSync('schemas/format/v1.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(formatSchema())),
  )
})

const page = readFileSync('docs/format.md', 'utf8')

test('docs/format.md explains every problem with its severity, and no other', () => {
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (error|warning|advice) \|/gm)]
  expect(Object.fromEntries(rows.map(([, code, severity]) => [code, severity]))).toEqual(
    PROBLEM_CODES,
  )
})

test('the example in docs/format.md is a sound file', () => {
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  expect(parseDocument(example).problems.filter(({ severity }) => severity !== 'advice')).toEqual(
    [],
  )
})
