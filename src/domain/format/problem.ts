export type Severity = 'error' | 'warning' | 'advice'

/** Keys and indexes from the root of the file to the place that is meant. */
export type JsonPath = readonly (string | number)[]

/** One thing that is wrong in a file, said so that its author can mend it. */
export type Problem = {
  /** Stable and kebab-case, such as `unknown-reference`; the list is in docs/format.md. */
  code: string
  severity: Severity
  path: JsonPath
  /** 1-based, as editors count. */
  line: number
  /** 1-based, as editors count. */
  column: number
  /** What is wrong. */
  message: string
  /** What to do about it. */
  fix: string
}
