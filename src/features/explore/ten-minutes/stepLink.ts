import type { MouseEvent } from 'react'
import { formatPlace } from '@/domain/place/formatPlace'
import type { Place } from '@/domain/place/place'
import { patientToBegin, tourPlace, type TourStep } from '@/domain/tour/tourSteps'
import { startCase } from '@/state/cases'

/** What a link to a step needs: a case that is new begins at once, in the short run. */
export function stepLink(place: Place, step: TourStep) {
  const to = tourPlace(place, step)
  return {
    href: formatPlace(to),
    onClick: (event: MouseEvent) => {
      const patient = patientToBegin(step)
      const isElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      if (!patient || isElsewhere) return
      event.preventDefault()
      startCase(patient, 8, false, to)
    },
  }
}
