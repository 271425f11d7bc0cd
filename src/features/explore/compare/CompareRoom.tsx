import { useMemo, useState } from 'react'
import { askedCards, type AskedCards } from '@/domain/compare/askedCards'
import { comparePlace, MOST_COMPARED } from '@/domain/compare/comparePlace'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { CardPicker } from './CardPicker'
import { ComparedCards } from './ComparedCards'

const NONE: readonly NodeId[] = []

type CompareRoomProps = { schema: Schema; knowledge: SchemaKnowledge }

/** The cards that the address names, side by side; or the choice of cards, when one wants it. */
export function CompareRoom({ schema, knowledge }: CompareRoomProps) {
  const compared = useAppStore((state) => state.place?.compared) ?? NONE
  const [isChoosing, setChoosing] = useState(false)
  // Once one has changed the cards, the focus goes along: what one pressed is gone by then.
  const [hasMoved, setMoved] = useState(false)
  const asked = useMemo(
    () => askedCards(schema, knowledge, compared),
    [schema, knowledge, compared],
  )
  const cards = asked.cards.map(({ id }) => id)
  const turn = (toChoice: boolean) => {
    setChoosing(toChoice)
    setMoved(true)
  }
  const choose = (ids: readonly NodeId[]) => {
    turn(false)
    compareHere(ids)
  }
  if (isChoosing || cards.length < 2) {
    return (
      <>
        <NotShown asked={asked} />
        <CardPicker
          key={compared.join('.')}
          schema={schema}
          knowledge={knowledge}
          chosenFirst={cards}
          takesFocus={hasMoved}
          onCompare={choose}
          onCancel={cards.length < 2 ? undefined : () => turn(false)}
        />
      </>
    )
  }
  return (
    <>
      <NotShown asked={asked} />
      <ComparedCards
        knowledge={knowledge}
        cards={asked.cards}
        takesFocus={hasMoved}
        onAdd={() => turn(true)}
        onRemove={(id) => choose(cards.filter((other) => other !== id))}
      />
    </>
  )
}

function compareHere(ids: readonly NodeId[]) {
  const { place, go } = useAppStore.getState()
  if (place) go(comparePlace(place, ids), 'push')
}

/** Says which cards of a link are not here, and why. */
function NotShown({ asked: { tooMany, unknown } }: { asked: AskedCards }) {
  if (tooMany.length + unknown.length === 0) return null
  return (
    <div role="status" className="mb-3 rounded-lg bg-raised px-3.5 py-2 text-small text-ink-2">
      {tooMany.length > 0 ? (
        <p>
          No more than {MOST_COMPARED} cards can be read side by side. Left out: {names(tooMany)}.
        </p>
      ) : null}
      {unknown.length > 0 ? (
        <p>
          Nothing to compare, since neither a script nor a site says what is found there:{' '}
          {names(unknown)}.
        </p>
      ) : null}
    </div>
  )
}

function names(nodes: AskedCards['cards']): string {
  return nodes.map(({ label }) => label).join(', ')
}
