import { useEffect } from 'react'
import { shownKeys } from '@/state/commands/keyStroke'
import { Glyph } from '@/ui/Glyph'
import { KeyCaps } from '@/ui/KeyCaps'
import type { PaletteGroup, PaletteOption } from './paletteOption'

type FindListProps = {
  id: string
  groups: readonly PaletteGroup[]
  /** The option that Enter chooses. */
  active: string | undefined
  onChoose: (option: PaletteOption, isToCompare: boolean) => void
}

/** What was found, group by group. The focus stays in the field; the list follows it. */
export function FindList({ id, groups, active, onChoose }: FindListProps) {
  useEffect(() => {
    const option = active === undefined ? null : document.getElementById(`${id}-${active}`)
    option?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Results"
      tabIndex={-1}
      className="min-h-0 flex-1 scroll-pt-9 overflow-y-auto px-2 pb-2 outline-none"
    >
      {groups.map(({ title, options, more }, index) => (
        <div key={title} role="group" aria-labelledby={`${id}-group-${index}`}>
          <div
            id={`${id}-group-${index}`}
            role="presentation"
            className="weight-label sticky top-0 flex bg-surface px-2.5 pt-3 pb-1 text-kicker text-ink-2"
          >
            {title}
            {more > 0 ? <span className="ml-auto font-normal">{more} more</span> : null}
          </div>
          {options.map((option) => (
            <Option
              key={option.id}
              id={`${id}-${option.id}`}
              option={option}
              isActive={option.id === active}
              onChoose={(isToCompare) => onChoose(option, isToCompare)}
            />
          ))}
        </div>
      ))}
    </div>
  )
}

type OptionProps = {
  id: string
  option: PaletteOption
  isActive: boolean
  onChoose: (isToCompare: boolean) => void
}

function Option({ id, option, isActive, onChoose }: OptionProps) {
  const { name, where, glyph, keys } = option
  return (
    // Its keys are heard by the field, which keeps the focus.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onChoose(event.shiftKey && option.compare !== undefined)}
      className={`flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg border px-2.5 py-1.5 pointer-coarse:min-h-11 ${isActive ? 'border-wire bg-raised' : 'border-transparent hover:bg-raised'}`}
    >
      {glyph ? <Glyph hue={glyph.hue} kind={glyph.kind} className="shrink-0" /> : null}
      <span className="min-w-0 flex-1">
        <span dir="auto" className="line-clamp-2 text-label wrap-anywhere">
          {name}
        </span>
        {where === '' ? null : (
          <span dir="auto" className="block truncate text-kicker text-ink-3">
            {where}
          </span>
        )}
      </span>
      {keys ? (
        <span className="hidden shrink-0 md:inline">
          <KeyCaps ways={shownKeys(keys)} />
        </span>
      ) : null}
    </div>
  )
}
