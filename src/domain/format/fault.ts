import type { JsonPath } from './problem'
import type { ProblemCode } from './problemCodes'

/** Something wrong in a file, before its line and column are looked up. */
export type Fault = {
  code: ProblemCode
  path: JsonPath
  message: string
  fix: string
  /** The key at the end of the path is meant, not the value under it. */
  at?: 'key'
  /** How far into the text at the path, for what is wrong inside a text. */
  textOffset?: number
  /** Where in the file, for what no path leads to. */
  fileOffset?: number
}
