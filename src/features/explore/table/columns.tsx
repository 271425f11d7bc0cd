import type { ReactNode } from 'react'
import type { Claim } from '@/domain/schema/details'
import type { SortKey } from '@/domain/table/sortedRows'
import type { FindingCell, TableRow } from '@/domain/table/tableRows'
import { ONSET_WORDS } from '@/ui/words'
import { ClaimList, ClaimText } from '../details/ClaimText'

export type ColumnId =
  | 'where'
  | 'who'
  | 'onset'
  | 'key'
  | 'against'
  | 'tests'
  | 'management'
  | 'red-flags'

/** How many statements of a cell are shown; more of them are one press away. */
type Room = { isFull: boolean; onMore: () => void }

export type Column = {
  id: ColumnId
  name: string
  /** What one has to know of all that stands in it. */
  note?: string
  /** By what it puts the rows in order, where that makes sense. */
  sorts?: SortKey
  /** Of the cell on a wide screen. */
  width: string
  /** What a row has to say here; nothing when it says nothing. */
  cell: (row: TableRow, room: Room) => ReactNode
}

const ESTIMATES = 'how often: teaching estimates'

/** The fields of a script, as the table has them side by side. */
export const COLUMNS: readonly Column[] = [
  { id: 'where', name: 'Where', sorts: 'branch', width: 'min-w-36', cell: whereCell },
  claimsColumn('who', 'Who gets it', 'min-w-72', ({ script }) => script.epidemiology),
  { id: 'onset', name: 'Onset and course', sorts: 'onset', width: 'min-w-60', cell: onsetCell },
  {
    id: 'key',
    name: 'Key findings',
    note: ESTIMATES,
    width: 'min-w-72',
    cell: ({ key }) => findings(key),
  },
  {
    id: 'against',
    name: 'Argues against',
    note: ESTIMATES,
    width: 'min-w-72',
    cell: ({ against }) => findings(against),
  },
  claimsColumn('tests', 'Tests', 'min-w-80', ({ script }) => script.diagnostics),
  claimsColumn('management', 'Management', 'min-w-80', ({ script }) => script.management),
  claimsColumn('red-flags', 'Red flags', 'min-w-72', ({ script }) => script.redFlags),
]

/** So many statements keep a row low enough to be read beside the next. */
const FIRST_CLAIMS = 3

function claimsColumn(
  id: ColumnId,
  name: string,
  width: string,
  claimsOf: (row: TableRow) => readonly Claim[],
): Column {
  return { id, name, width, cell: (row, room) => claims(claimsOf(row), room) }
}

function claims(list: readonly Claim[], { isFull, onMore }: Room): ReactNode {
  const [only] = list
  if (!only) return null
  if (list.length === 1) return <ClaimText claim={only} />
  // What would be left over alone is not worth a press.
  const isWhole = isFull || list.length <= FIRST_CLAIMS + 1
  return (
    <>
      <ClaimList claims={isWhole ? list : list.slice(0, FIRST_CLAIMS)} />
      {isWhole ? null : (
        <button
          type="button"
          onClick={onMore}
          className="touch-target mt-1 ml-4.5 text-ink-2 underline decoration-wire underline-offset-2 hover:text-ink print:no-underline"
        >
          and {list.length - FIRST_CLAIMS} more
        </button>
      )}
    </>
  )
}

function whereCell({ branches, sites }: TableRow): ReactNode {
  if (branches.length + sites.length === 0) return null
  return (
    <>
      {branches.map((branch) => (
        <p key={branch}>{branch}</p>
      ))}
      {sites.length > 0 ? <p className="text-ink-3">{sites.join('; ')}</p> : null}
    </>
  )
}

function onsetCell({ script: { tempo } }: TableRow): ReactNode {
  if (!tempo) return null
  return (
    <>
      <p className="weight-label">{tempo.onset.map((onset) => ONSET_WORDS[onset]).join(', ')}</p>
      <ClaimText claim={tempo.course} />
    </>
  )
}

/** How often comes first: the eye runs down it. */
function findings(rows: readonly FindingCell[]): ReactNode {
  if (rows.length === 0) return null
  return (
    <ul className="flex flex-col gap-0.5">
      {rows.map(({ finding, name, frequency, role }) => (
        <li key={finding} className="grid grid-cols-[5rem_1fr] gap-x-1 print:block">
          <span className="text-ink-3">{frequency} </span>
          <span className="wrap-anywhere">
            {name}
            {role === 'excludes' ? <span className="text-ink-3"> (excludes it)</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
