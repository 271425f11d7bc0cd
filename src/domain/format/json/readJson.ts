import { type ParseError, parseTree } from 'jsonc-parser'
import type { Fault } from '../fault'
import { LIMITS } from '../limits'
import type { JsonValue } from './jsonValue'
import { type Places, placesIn } from './placesIn'
import { type Positions, positionsIn } from './positionsIn'
import { scanBrackets } from './scanBrackets'
import { syntaxFaults } from './syntaxFaults'
import { toValue } from './toValue'
import { utf8Length } from './utf8Length'

/** A file as read: its value and where everything in it is, or only what is wrong with it. */
export type JsonReading = {
  source: string
  positions: Positions
  faults: Fault[]
  content: { value: JsonValue; places: Places } | undefined
}

/**
 * Reads strict JSON: no comments, no trailing commas; a byte order mark is passed over.
 *
 * The limits come first, so that no file, however made, costs more than it may.
 */
export function readJson(written: string): JsonReading {
  const source = written.startsWith('\uFEFF') ? written.slice(1) : written
  const tooLarge = sizeFault(source)
  if (tooLarge)
    return { source: '', positions: positionsIn(''), faults: [tooLarge], content: undefined }

  const positions = positionsIn(source)
  const scan = scanBrackets(source, LIMITS)
  const outOfLimits = structureFault(scan)
  if (outOfLimits) return { source, positions, faults: [outOfLimits], content: undefined }

  const errors: ParseError[] = []
  const options = { disallowComments: true, allowTrailingComma: false }
  const root = parseTree(source, errors, options)
  if (errors.length > 0 || !root) {
    const faults = syntaxFaults(errors, { source, positions, unclosed: scan.unclosed })
    return { source, positions, faults, content: undefined }
  }
  const { value, faults } = toValue(root, positions)
  return { source, positions, faults, content: { value, places: placesIn(root) } }
}

function sizeFault(source: string): Fault | undefined {
  if (source.trim() === '') {
    return {
      code: 'empty-file',
      path: [],
      message: 'The file is empty.',
      fix: 'Begin with a copy of a schema that works.',
    }
  }
  if (source.length <= LIMITS.bytes / 3 || utf8Length(source) <= LIMITS.bytes) return undefined
  return {
    code: 'file-too-large',
    path: [],
    message: `The file is larger than ${LIMITS.bytes / 1_000_000} MB.`,
    fix: 'Split it: move what several schemas share to a pack.',
  }
}

function structureFault({ depth, values, deepest }: ReturnType<typeof scanBrackets>) {
  if (depth > LIMITS.nesting) {
    return {
      code: 'nested-too-deep' as const,
      path: [],
      fileOffset: deepest,
      message: `Brackets stand within brackets more than ${LIMITS.nesting} deep.`,
      fix: 'Look for brackets that are never closed, or make the tree flatter.',
    }
  }
  if (values <= LIMITS.values) return undefined
  return {
    code: 'too-many-values' as const,
    path: [],
    message: `The file holds more than ${LIMITS.values.toLocaleString('en')} values.`,
    fix: 'Split it: move what several schemas share to a pack.',
  }
}
