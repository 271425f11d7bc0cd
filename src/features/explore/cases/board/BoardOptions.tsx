import { useEffect } from 'react'
import type { BoardItem } from '@/domain/cases/attempt'
import type { Tier } from '@/domain/cases/patientCase'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import type { SchemaNode } from '@/domain/schema/schema'
import { Glyph } from '@/ui/Glyph'
import { SiteMark } from './SiteMark'

export type BoardOption = {
  item: BoardItem
  name: string
  /** What it hangs from, or that it is one's own. */
  where: string
  node: SchemaNode | undefined
  /** Whether it is where a lesion is, not what it is. */
  isSite: boolean
  /** The tier in which it stands already. */
  isOn: Tier | undefined
}

type BoardOptionsProps = {
  id: string
  options: readonly BoardOption[]
  active: number
  onChoose: (option: BoardOption) => void
}

/** What can be put on the board. The focus stays in the field; the list follows it. */
export function BoardOptions({ id, options, active, onChoose }: BoardOptionsProps) {
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, active])
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Diagnoses and sites"
      className={
        options.length === 0
          ? 'hidden'
          : 'mt-2 max-h-72 overflow-y-auto rounded-xl border border-hairline bg-surface p-1.5 shadow-card'
      }
    >
      {options.map((option, index) => (
        <div
          key={'ref' in option.item ? option.item.ref : 'own'}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
          className={`flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 py-1 pointer-coarse:min-h-11 ${index === active ? 'bg-raised' : 'hover:bg-raised'}`}
        >
          {option.node ? (
            <Glyph hue={option.node.hue} kind={option.node.kind} className="shrink-0" />
          ) : null}
          <span dir="auto" className="min-w-0 flex-1 text-label wrap-anywhere">
            {option.name}
            {option.isSite ? <SiteMark /> : null}
          </span>
          <span className="max-w-[45%] shrink-0 truncate text-kicker text-ink-3">
            {option.isOn === undefined ? option.where : `on the board: ${tierWord(option.isOn)}`}
          </span>
        </div>
      ))}
    </div>
  )
}

function tierWord(tier: Tier): string {
  return TIER_NAMES[tier].toLowerCase()
}
