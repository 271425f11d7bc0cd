import { FORMAT } from '../definition/document'
import type { Fault } from '../fault'
import type { JsonObject, JsonValue } from '../json/jsonValue'
import { quoted } from '../../shared/quoted'

/**
 * Whether this program can read the file's format at all.
 *
 * Only a newer format is a reason to stop: everything else in the file may then mean something new.
 */
export function checkFormat({ format }: JsonObject): Fault | undefined {
  if (format === FORMAT) return undefined
  const known = `This program knows "${FORMAT}".`
  if (format === undefined) {
    return {
      code: 'missing-format',
      path: [],
      message: 'The file does not say in which format it is written.',
      fix: `Add "format": "${FORMAT}".`,
    }
  }
  if (rankOf(format) > rankOf(FORMAT)) {
    return {
      code: 'newer-format',
      path: ['format'],
      message: `The file is written in the format ${quoted(format)}, which is newer than this program. ${known}`,
      fix: 'Open it with a newer version of the program.',
    }
  }
  return {
    code: 'unknown-format',
    path: ['format'],
    message: `${quoted(format)} is not a format. ${known}`,
    fix: `Write "format": "${FORMAT}".`,
  }
}

/** A draft comes before its number; what is no format at all comes before everything. */
function rankOf(format: JsonValue): number {
  const [, number, draft] = /^"?(\d{1,9})(-draft)?"?$/.exec(quoted(format)) ?? []
  return number === undefined ? -1 : Number(number) - (draft === undefined ? 0 : 0.5)
}
