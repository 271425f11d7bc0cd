import { Fragment, type RefObject } from 'react'
import type { SchemaNode } from '@/domain/schema/schema'
import { MOST_COMPARED } from '@/domain/compare/comparePlace'
import { selectIsContrastAsked } from '@/state/selectors'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'
import type { Where } from './ComparedCards'

type CompareHeadProps = {
  cards: readonly SchemaNode[]
  title: RefObject<HTMLHeadingElement | null>
  where: Where
  onWhere: (where: Where) => void
  onAdd: () => void
}

/** The question that is answered here, and which tests answer it, unless one is asked that first. */
export function CompareHead({ cards, title, where, onWhere, onAdd }: CompareHeadProps) {
  const isAsked = useAppStore(selectIsContrastAsked)
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <h2 ref={title} tabIndex={-1} className="weight-label tight min-w-0 text-title text-balance">
        {cards.length === 2 ? (
          <Question cards={cards} />
        ) : (
          `What separates these ${cards.length === 3 ? 'three' : 'four'}`
        )}
      </h2>
      <div className={`flex-wrap items-center gap-2 print:hidden ${isAsked ? 'hidden' : 'flex'}`}>
        <WhereSwitch where={where} onWhere={onWhere} />
        <Button
          onClick={onAdd}
          disabled={cards.length >= MOST_COMPARED}
          className="flex items-center gap-1.5 disabled:opacity-50"
        >
          <Icon name="plus" sizePx={15} />
          Add a card
        </Button>
        <Button className="hidden md:block" onClick={() => window.print()}>
          Print
        </Button>
      </div>
    </div>
  )
}

function Question({ cards }: { cards: readonly SchemaNode[] }) {
  return cards.map(({ id, label }, index) => (
    <Fragment key={id}>
      {index > 0 ? <span className="font-normal text-ink-3"> or </span> : null}
      {label}
      {index > 0 ? '?' : null}
    </Fragment>
  ))
}

const WHERE_NAMES: Record<Where, string> = { bedside: 'At the bedside', all: 'All tests' }

function WhereSwitch({ where, onWhere }: Pick<CompareHeadProps, 'where' | 'onWhere'>) {
  return (
    <div
      role="group"
      aria-label="Which tests"
      className="flex rounded-[10px] border border-hairline p-0.5"
    >
      {(['bedside', 'all'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={where === each}
          onClick={() => onWhere(each)}
          className={`touch-target flex min-h-6.75 items-center rounded-lg px-3 text-small ${where === each ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:text-ink'}`}
        >
          {WHERE_NAMES[each]}
        </button>
      ))}
    </div>
  )
}
