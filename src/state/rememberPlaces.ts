import type { Place } from '@/domain/place/place'
import { useAppStore } from './store'

const MOST_PLACES = 6

/** Keeps the cards that are visited, until it is told to stop. */
export function rememberPlaces(): () => void {
  return useAppStore.subscribe(({ place, recent, setRecent }, { place: before }) => {
    if (!place?.node || (before && isSameCard(place, before))) return
    const others = recent.filter((other) => !isSameCard(other, place))
    setRecent([place, ...others].slice(0, MOST_PLACES))
  })
}

function isSameCard(one: Place, other: Place): boolean {
  return one.schema === other.schema && one.node === other.node
}
