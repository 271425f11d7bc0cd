import { formatPlace } from '@/domain/place/formatPlace'
import type { Place } from '@/domain/place/place'
import { viewPlace } from '@/domain/place/viewPlace'
import type { Schema } from '@/domain/schema/schema'
import { stepAfter, stepAt } from '@/domain/tour/tourSteps'
import { WayOn } from '../recall/WayOn'
import { stepLink } from './stepLink'
import { STEP_NAMES } from './stepWords'
import { useTour } from './useTour'

/** At the end of a step: the one that is left, or what comes after the first ten minutes. */
export function TourNext({ schema, place }: { schema: Schema; place: Place }) {
  const tour = useTour(schema)
  if (tour.status === 'coming') return null
  const steps = tour.status === 'here' ? tour.steps : []
  const next = stepAfter(steps, stepAt(steps, place))
  return next ? (
    <WayOn isStrong {...stepLink(place, next)}>
      Next: {STEP_NAMES[next.kind].toLowerCase()}
    </WayOn>
  ) : (
    <WayOn isStrong href={formatPlace(viewPlace(place, 'ten-minutes'))}>
      What comes next
    </WayOn>
  )
}
