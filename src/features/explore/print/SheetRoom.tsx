import { type ReactNode, useEffect } from 'react'
import { formatPlace } from '@/domain/place/formatPlace'
import type { Place, View } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Schema } from '@/domain/schema/schema'
import { usualView } from '@/platform/screen'
import { fetchSources } from '@/state/fetchParts'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'

type SheetRoomProps = {
  schema: Schema
  /** What to print, as controls. */
  choices?: ReactNode
  /** What one should know before one prints. */
  warning?: ReactNode
  children: ReactNode
}

/** A sheet as it will be printed, under the controls that say what is on it. */
export function SheetRoom({ schema, choices, warning, children }: SheetRoomProps) {
  const place = useAppStore((state) => state.place)
  // The foot of a sheet tells the date of its content.
  useEffect(() => void fetchSources(schema.id), [schema.id])
  if (!place) return null
  // A case leads back to where it was played.
  const isCase = place.view === 'print-case'
  return (
    <div className="sheet-room absolute inset-0 flex flex-col bg-raised">
      {/* The controls are in the language of the interface, not in that of the schema. */}
      <div
        dir="ltr"
        lang="en"
        className="sheet-bar flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-hairline bg-surface px-4 py-2 md:px-5"
      >
        {isCase ? null : (
          <>
            <SheetSwitch place={place} />
            <AnswersSwitch place={place} />
          </>
        )}
        {choices}
        <div className="ml-auto flex items-center gap-2">
          {isCase ? null : (
            <a
              href={formatPlace(viewPlace(place, usualView()))}
              className="touch-target rounded-lg px-2 py-1.5 text-small text-ink-2 hover:text-ink"
            >
              Back to the tree
            </a>
          )}
          <Button look="strong" onClick={() => window.print()}>
            Print
          </Button>
        </div>
        {warning}
      </div>
      {/* A focusable region, so that the keyboard can scroll it. */}
      <section
        aria-label="Preview of what is printed"
        tabIndex={0}
        className="sheet-preview min-h-0 flex-1 overflow-auto -outline-offset-2"
      >
        {children}
      </section>
    </div>
  )
}

const SHEETS: readonly (readonly [View, string])[] = [
  ['print-map', 'Map'],
  ['print-examination', 'Examination'],
  ['print-handout', 'Hand-out'],
]

function SheetSwitch({ place }: { place: Place }) {
  return (
    <nav aria-label="Sheet" className="flex rounded-[10px] border border-hairline p-0.5">
      {SHEETS.map(([view, name]) => (
        <a
          key={view}
          href={formatPlace(viewPlace(place, view))}
          aria-current={place.view === view ? 'page' : undefined}
          className={`touch-target flex min-h-[27px] items-center rounded-lg px-2.5 text-small ${place.view === view ? 'weight-label bg-raised text-ink' : 'text-ink-2 hover:text-ink'}`}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function AnswersSwitch({ place }: { place: Place }) {
  const go = useAppStore((state) => state.go)
  const change = (isShown: boolean) => {
    const { answers: _closed, ...open } = place
    go(isShown ? open : { ...open, answers: 'closed' }, 'replace')
  }
  return <Choice name="With answers" isOn={place.answers === undefined} onChange={change} />
}

type ChoiceProps = { name: string; isOn: boolean; onChange: (isOn: boolean) => void }

/** Something that is printed, or is not. */
export function Choice({ name, isOn, onChange }: ChoiceProps) {
  return (
    <label className="touch-target flex items-center gap-2 text-small">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {name}
    </label>
  )
}
