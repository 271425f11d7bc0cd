import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatSchema } from '@/domain/format/formatSchema'

const FILE = 'schemas/format/v1.json'

mkdirSync(dirname(FILE), { recursive: true })
writeFileSync(FILE, `${JSON.stringify(formatSchema(), null, 2)}\n`)
console.log(`${FILE} is written.`)
