import { useState } from 'react'
import type { DueList } from '@/domain/recall/dueList'
import { intervalWords } from '@/domain/recall/intervals'
import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { partAddress } from '../goToPart'
import { WayOn } from '../WayOn'

/** When something is due again, and what one can do instead. */
export function NothingDue({ list }: { list: DueList }) {
  const place = useAppStore((state) => state.place)
  const setSettingsOpen = useAppStore((state) => state.setSettingsOpen)
  const [now] = useState(() => Date.now())
  return (
    <>
      <h2 className="weight-label tight mt-1 text-[1.75rem] leading-[2.125rem]">
        Nothing is due now
      </h2>
      <p className="mt-2 max-w-[40rem] text-ink-2">
        {list.nextAt === undefined
          ? 'No card waits to come back, and there are no new ones for today.'
          : `The next card comes back in ${intervalWords(list.nextAt - now)}.`}{' '}
        Until then you can rebuild a branch or play a case; more new cards a day are a setting.
      </p>
      {place ? (
        <div className="mt-4 flex flex-wrap gap-2">
          <WayOn isStrong href={partAddress(place, 'rebuild')}>
            Rebuild a branch
          </WayOn>
          <WayOn href={formatPlace(viewPlace(place, 'cases'))}>Play a case</WayOn>
          <Button className="min-h-9 px-3" onClick={() => setSettingsOpen(true)}>
            Settings of recall
          </Button>
        </div>
      ) : null}
    </>
  )
}
