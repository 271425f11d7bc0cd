import { useMemo, useState, useSyncExternalStore } from 'react'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { nodeById } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { matchingRows } from '@/domain/table/matchingRows'
import { orderAfter, sortedRows, TREE_ORDER } from '@/domain/table/sortedRows'
import { tableBranch } from '@/domain/table/tableBranch'
import { tableCitations } from '@/domain/table/tableCitations'
import { tableRows } from '@/domain/table/tableRows'
import { isPhone, onPhoneChange } from '@/platform/screen'
import { useAppStore } from '@/state/store'
import { CitationsPage } from '../details/CitationMark'
import { KnowledgeGate } from '../KnowledgeGate'
import { useIsPrinting } from '../useIsPrinting'
import { COLUMNS, type ColumnId } from './columns'
import { RowCards } from './RowCards'
import { ScriptTable } from './ScriptTable'
import './table.css'
import { MoreRows, NoRows } from './RowsLeft'
import { TableFoot } from './TableFoot'
import { TableHead } from './TableHead'

/** All scripts of a branch, their fields as columns. */
export default function TableView({ schema }: { schema: Schema }) {
  const chosen = useAppStore(({ place }) => place?.node)
  const [before, setBefore] = useState<NodeId>()
  const branch = tableBranch(schema, chosen, before)
  if (branch !== before) setBefore(branch)
  return (
    <KnowledgeGate schema={schema}>
      {(knowledge) => (
        <BranchTable key={branch} schema={schema} branch={branch} knowledge={knowledge} />
      )}
    </KnowledgeGate>
  )
}

type BranchTableProps = { schema: Schema; branch: NodeId; knowledge: SchemaKnowledge }

/** As many rows as a browser draws at once without a wait; the rest is one press away. */
const FIRST_ROWS = 150

function BranchTable({ schema, branch, knowledge }: BranchTableProps) {
  const [order, setOrder] = useState(TREE_ORDER)
  const [typed, setTyped] = useState('')
  const [hidden, setHidden] = useState<readonly ColumnId[]>([])
  const [isFull, setFull] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const isPrinting = useIsPrinting()
  const isOnPhone = useSyncExternalStore(onPhoneChange, isPhone)

  const all = useMemo(() => tableRows(schema, branch, knowledge), [schema, branch, knowledge])
  const found = useMemo(() => sortedRows(matchingRows(all, typed), order), [all, typed, order])
  const rows = isWhole || isPrinting ? found : found.slice(0, FIRST_ROWS)
  const columns = COLUMNS.filter(({ id }) => !hidden.includes(id))
  const citations = useMemo(() => tableCitations(all, knowledge), [all, knowledge])
  const keys = useMemo(() => citations.map(({ key }) => key), [citations])
  const Rows = isOnPhone ? RowCards : ScriptTable
  return (
    <div className="script-table absolute inset-0 flex flex-col max-md:block max-md:overflow-y-auto min-[1700px]:[zoom:1.3] print:[zoom:1]">
      <TableHead
        schema={schema}
        branch={nodeById(schema, branch)}
        count={{ all: all.length, found: found.length }}
        order={order}
        onOrder={setOrder}
        typed={typed}
        onType={setTyped}
        hidden={hidden}
        onHide={setHidden}
        isFull={isFull}
        onFull={setFull}
        isOnPhone={isOnPhone}
      />
      <CitationsPage keys={keys}>
        {/* A box that scrolls by itself has to be reached by the keyboard. */}
        <div
          role="region"
          aria-label="Scripts"
          tabIndex={0}
          className="table-region @container min-h-0 flex-1 border-t border-hairline -outline-offset-2 md:overflow-auto"
        >
          {found.length === 0 ? (
            <NoRows schema={schema} branch={nodeById(schema, branch)} typed={typed} />
          ) : (
            <Rows
              rows={rows}
              columns={columns}
              order={order}
              isFull={isFull}
              onSort={(by) => setOrder(orderAfter(order, by))}
            />
          )}
          <MoreRows hidden={found.length - rows.length} onShow={() => setWhole(true)} />
          {found.length > 0 ? <TableFoot citations={citations} /> : null}
        </div>
      </CitationsPage>
    </div>
  )
}
