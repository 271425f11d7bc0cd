import type { DetailsPage, FindingRow } from '../schema/detailsPage'

type Script = NonNullable<DetailsPage['script']>

/** What one needs of a script at the end of a way. */
type InShort = Pick<Script, 'name' | 'gist' | 'diagnostics'> & {
  key: readonly FindingRow[]
  /** How many more tests the script has. */
  moreTests: number
}

const FIRST_TESTS = 3

/** A script in short: its gist, key findings and first tests. */
export function inShort({ name, gist, rows, diagnostics }: Script): InShort {
  return {
    name,
    gist,
    key: rows.filter(({ role }) => role === 'key'),
    diagnostics: diagnostics.slice(0, FIRST_TESTS),
    moreTests: Math.max(0, diagnostics.length - FIRST_TESTS),
  }
}
