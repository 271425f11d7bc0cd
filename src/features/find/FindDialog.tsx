import { useEffect, useId, useRef, useState } from 'react'
import { focusView } from '@/platform/focusNode'
import type { FindMode } from '@/state/findSlice'
import { shownKeys } from '@/state/commands/keyStroke'
import { fetchFindRows } from '@/state/fetchFindRows'
import { selectSchema } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import { KeyCaps } from '@/ui/KeyCaps'
import { LoadFailed } from '@/ui/LoadFailed'
import { FindField } from './FindField'
import { FindList } from './FindList'
import type { PaletteOption } from './paletteOption'
import { usePalette } from './usePalette'

/** Finds what is in the schemas and what can be done, and goes there: one list, by keyboard. */
export default function FindDialog({ mode }: { mode: FindMode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const setFindMode = useAppStore((state) => state.setFindMode)
  const { query, ask, active, setActive } = useQuery()
  const listId = useId()
  const { answer, arriving } = usePalette(query, mode)
  const options = answer.groups.flatMap((group) => group.options)
  const at = Math.min(active, options.length - 1)
  const chosen = options[at]

  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  const choose = (option: PaletteOption | undefined, isToCompare: boolean) => {
    const act = isToCompare ? option?.compare : option?.run
    if (!act) return
    if (option?.staysOpen) {
      ask('')
      return act()
    }
    close()
    act()
    focusView()
  }
  return (
    <dialog
      ref={dialog}
      aria-label={mode === 'compare' ? 'Compare with' : 'Find'}
      onClose={() => setFindMode(undefined)}
      onClick={(event) => (event.target === dialog.current ? close() : undefined)}
      className="mx-auto mt-[max(0px,min(12vh,6rem))] mb-auto h-fit max-h-dvh w-[min(42rem,100vw)] max-w-none flex-col overflow-hidden rounded-2xl border border-hairline bg-surface text-ink shadow-sheet backdrop:bg-black/45 open:flex md:max-h-[76vh]"
    >
      <div className="flex shrink-0 items-center gap-2 border-b border-hairline pr-2 pl-4">
        <Icon name="find" sizePx={20} />
        <FindField
          label={
            mode === 'compare' ? 'A card to compare with' : 'Find a card, a finding, a source…'
          }
          listId={listId}
          query={query}
          activeId={chosen?.id}
          onQuery={ask}
          onWalk={(steps, goesRound) => setActive(walked(at, steps, options.length, goesRound))}
          onChoose={(isToCompare) => choose(chosen, isToCompare)}
        />
        <IconButton icon="close" label="Close" onClick={close} />
      </div>
      <ModeBar mode={mode} canCompare={chosen?.compare !== undefined} />
      <Remarks
        query={query}
        mode={mode}
        remark={answer.remark}
        count={options.length}
        arriving={arriving}
      />
      <FindList id={listId} groups={answer.groups} active={chosen?.id} onChoose={choose} />
    </dialog>
  )
}

/** What is looked for, and the place in the list of what is found; each query begins at its top. */
function useQuery() {
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const ask = (next: string) => {
    setQuery(next)
    setActive(0)
  }
  return { query, ask, active, setActive }
}

/** Where so many steps lead in a list of so many; beyond an end, to the other one or not at all. */
function walked(at: number, steps: number, count: number, goesRound: boolean): number {
  if (count === 0) return 0
  if (goesRound) return (at + steps + count) % count
  return Math.max(0, Math.min(at + steps, count - 1))
}

type RemarksProps = {
  query: string
  mode: FindMode
  remark: string
  count: number
  arriving: ReturnType<typeof usePalette>['arriving']
}

/** What there is to say about the list, and whether all that can be found is there yet. */
function Remarks({ query, mode, remark, count, arriving }: RemarksProps) {
  const counted = count === 1 ? '1 result' : `${count} results`
  const isAsked = query !== '' || mode === 'compare'
  return (
    <>
      <p role="status" className={remark ? 'px-4 pt-3 text-small text-ink-2' : 'sr-only'}>
        {remark || (isAsked && arriving?.status === 'here' ? counted : '')}
      </p>
      {arriving?.status === 'failed' ? (
        <div className="px-4 pb-3">
          <LoadFailed
            what="The index of the schemas"
            failure={arriving.failure}
            onRetry={() => void fetchFindRows()}
          />
        </div>
      ) : null}
      <Coming isComing={isAsked && arriving?.status === 'coming'} />
    </>
  )
}

function Coming({ isComing }: { isComing: boolean }) {
  return isComing ? (
    <p className="px-4 pt-3 text-small text-ink-3">Loading what is in the schemas…</p>
  ) : null
}

/** What choosing does, and how to have it do the other thing. */
function ModeBar({ mode, canCompare }: { mode: FindMode; canCompare: boolean }) {
  const setFindMode = useAppStore((state) => state.setFindMode)
  const beside = useAppStore(({ place, schemas }) =>
    place?.node === undefined ? undefined : schemas[place.schema]?.nodes[place.node]?.label,
  )
  const schema = useAppStore(selectSchema)
  if (!schema) return null
  const isToCompare = mode === 'compare'
  return (
    <div className="flex shrink-0 items-center gap-3 border-b border-hairline px-4 py-1.5">
      <Button
        look={isToCompare ? 'strong' : 'plain'}
        aria-pressed={isToCompare}
        className="flex min-w-0 shrink! items-center gap-2"
        onClick={() => setFindMode(isToCompare ? 'go' : 'compare')}
      >
        <Icon name="compare" sizePx={16} />
        <span className="truncate">
          {beside === undefined ? 'Compare cards' : `Compare with ${beside}`}
        </span>
      </Button>
      <span className="ml-auto hidden items-center gap-2 text-kicker text-ink-3 md:flex">
        {canCompare && !isToCompare ? (
          <>
            <KeyCaps ways={shownKeys([{ key: 'Enter', shift: true }])} /> compares
          </>
        ) : null}
        <KeyCaps ways={shownKeys([{ key: 'Enter' }])} /> {isToCompare ? 'compares' : 'opens'}
      </span>
    </div>
  )
}
