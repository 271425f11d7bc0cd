import { type ReactNode, useMemo } from 'react'
import { recallCards } from '@/domain/recall/recallCards'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { CalendarPart } from './calendar/CalendarPart'
import { AllCards } from './cards/AllCards'
import { FrontPage } from './front/FrontPage'
import { NoCards } from './front/NoCards'
import { PartHead } from './PartHead'
import { ProgressPart } from './progress/ProgressPart'
import { RebuildPart } from './rebuild/RebuildPart'
import { Sitting } from './sitting/Sitting'

type RecallRoomProps = { schema: Schema; knowledge: SchemaKnowledge }

/** The part of recall that the address names. */
export function RecallRoom({ schema, knowledge }: RecallRoomProps) {
  const part = useAppStore(({ place }) => place?.part)
  const cards = useMemo(() => recallCards(schema, knowledge), [schema, knowledge])
  if (cards.length === 0) {
    return (
      <Page>
        <NoCards schema={schema} />
      </Page>
    )
  }
  switch (part) {
    case 'sitting':
      return <Sitting schema={schema} knowledge={knowledge} cards={cards} />
    case 'rebuild':
      return (
        <Page>
          <RebuildPart schema={schema} knowledge={knowledge} />
        </Page>
      )
    case 'progress':
      return <ProgressPart schema={schema} knowledge={knowledge} />
    case 'calendar':
      return (
        <Page>
          <PartHead schema={schema} title="Days of review" />
          <CalendarPart schema={schema} knowledge={knowledge} />
        </Page>
      )
    case 'cards':
      return (
        <Page>
          <AllCards schema={schema} knowledge={knowledge} cards={cards} />
        </Page>
      )
    case undefined:
      return (
        <Page>
          <FrontPage schema={schema} cards={cards} />
        </Page>
      )
  }
}

function Page({ children }: { children: ReactNode }) {
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      {/* On a projected screen everything grows: the back row reads it too. */}
      <div className="mx-auto max-w-[52rem] px-4 pt-4 pb-12 md:px-8 md:pt-6 min-[1700px]:[zoom:1.35]">
        {children}
      </div>
    </div>
  )
}
