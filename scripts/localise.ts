import { relative, resolve } from 'node:path'
import { problemLine } from '@/domain/format/problemLine'
import { localisationModel } from '@/domain/localisation/localisationModel'
import { localise } from '@/domain/localisation/localise'
import { readCases } from './localise/readCases'
import { whatIsMissing } from './localise/whatIsMissing'
import { writtenAnswer } from './localise/writtenAnswer'
import { readSchema } from './readSchema'
import { readSource } from './schemaFiles'

const LIST = '--findings'

const USAGE = [
  'Say which schema, and where the findings are:',
  '  npm run -s localise -- schemas/foot-drop.dx.json findings.json',
  'findings.json holds a case, or a list of them: { "findings": { "df-weak": 2, "babinski": "absent" } }.',
  'All findings that a schema knows, with their ids:',
  `  npm run -s localise -- schemas/foot-drop.dx.json ${LIST}`,
]

/** What is printed, or what is wrong. The answer is for teaching, never for a patient. */
function run(schemaName: string, findingsName: string): { answer: unknown } | { faults: string[] } {
  const read = readSchema(schemaName)
  if (!read.ok) return { faults: read.error }
  const { schema, knowledge } = read.value
  if (findingsName === LIST) {
    const findings = Object.entries(knowledge.findings)
    return { answer: findings.map(([id, { name, aka, domain }]) => ({ id, name, aka, domain })) }
  }
  const missing = whatIsMissing(knowledge)
  if (missing.length > 0) return { faults: missing.map((each) => `${schemaName}: ${each}`) }
  const file = relative('.', resolve(findingsName))
  const source = readSource(file)
  if (typeof source !== 'string') return { faults: [problemLine(source, file)] }
  const { cases, isList, problems } = readCases(source, knowledge)
  if (problems.length > 0) return { faults: problems.map((problem) => problemLine(problem, file)) }
  const model = localisationModel(schema, knowledge)
  const answers = cases.map((one) => writtenAnswer(localise(model, one.findings, one.setting)))
  return { answer: isList ? answers : answers[0] }
}

const [schemaName = '', findingsName = '', ...rest] = process.argv.slice(2)
const isOption = (argument: string) => argument.startsWith('-') && argument !== LIST
if (schemaName === '' || findingsName === '' || rest.length > 0 || isOption(findingsName)) {
  console.error(USAGE.join('\n'))
  process.exitCode = 2
} else {
  const done = run(schemaName, findingsName)
  if ('faults' in done) {
    console.error(done.faults.join('\n'))
    process.exitCode = 1
  } else {
    process.stdout.write(`${JSON.stringify(done.answer, null, 2)}\n`)
  }
}
