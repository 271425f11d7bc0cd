import { useEffect, useRef } from 'react'
import { keysHere } from '@/state/commands'
import { HEARD_WORDS } from '@/state/commands/heardWords'
import { shownKeys } from '@/state/commands/keyStroke'
import { useAppStore } from '@/state/store'
import { Button, IconButton } from '@/ui/Button'
import { KeyCaps } from '@/ui/KeyCaps'

/** The keys of the place one is in, as a sheet that can be printed. */
export default function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const setHelpOpen = useAppStore((state) => state.setHelpOpen)
  const setSettingsOpen = useAppStore((state) => state.setSettingsOpen)
  const view = useAppStore(({ place }) => place?.view)
  const heard = useAppStore(({ keys }) => keys)
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog
      ref={dialog}
      data-print
      aria-labelledby="help-title"
      onClose={() => setHelpOpen(false)}
      onClick={(event) => (event.target === dialog.current ? close() : undefined)}
      className="m-auto max-h-[92dvh] w-[min(56rem,96vw)] max-w-none flex-col rounded-2xl border border-hairline bg-surface text-ink shadow-sheet backdrop:bg-black/45 open:flex"
    >
      <div className="flex items-start justify-between gap-4 px-4 pt-4 pb-3 md:px-6">
        <h2 id="help-title" className="weight-label tight text-title">
          Keys {view === undefined ? '' : `of the ${PLACE_WORDS[view]}`}
        </h2>
        <span className="flex gap-2 print:hidden">
          <Button onClick={() => window.print()}>Print</Button>
          <IconButton icon="close" label="Close the help" onClick={close} />
        </span>
      </div>
      <KeyTables />
      <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 text-small text-ink-3 md:px-6">
        {HEARD_WORDS[heard]}
        <span className="print:hidden">
          <Button
            onClick={() => {
              close()
              setSettingsOpen(true)
            }}
          >
            Change in the settings
          </Button>
        </span>
      </p>
    </dialog>
  )
}

function KeyTables() {
  const state = useAppStore()
  return (
    // Its own scroll, reachable by keyboard.
    <div
      tabIndex={0}
      role="region"
      aria-label="Keys"
      className="min-h-0 flex-1 gap-x-10 overflow-y-auto border-y border-hairline px-4 py-2 -outline-offset-2 md:columns-2 md:px-6 print:columns-2 print:overflow-visible"
    >
      {keysHere(state).map(({ group, notes }) => (
        <section key={group} className="mb-4 break-inside-avoid">
          <h3 className="weight-label pt-2 pb-1 text-small text-ink-2">{group}</h3>
          <dl>
            {notes.map(({ name, keys }) => (
              <div
                key={name}
                className="flex items-baseline justify-between gap-4 border-b border-hairline py-1.5 last:border-b-0"
              >
                <dt>{name}</dt>
                <dd className="shrink-0">
                  <KeyCaps ways={shownKeys(keys)} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

const PLACE_WORDS = {
  map: 'map',
  outline: 'outline',
  step: 'step view',
  table: 'table',
  compare: 'comparison',
  localise: 'localiser',
  'hidden-lesion': 'hidden lesion',
  cases: 'cases',
  recall: 'recall',
  'ten-minutes': 'first ten minutes',
  sources: 'sources',
  'print-map': 'printed map',
  'print-examination': 'printed examination',
  'print-handout': 'hand-out',
  'print-case': 'case to take away',
} as const
