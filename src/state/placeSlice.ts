import type { StateCreator } from 'zustand'
import { formatPlace } from '@/domain/place/formatPlace'
import type { Place, WrongPlace } from '@/domain/place/place'
import type { NodeId } from '@/domain/schema/schema'
import { writeAddress } from '@/platform/address'

/** What can be asked of the camera of the map. */
export type CameraAct =
  | 'fit'
  | 'fit-branch'
  | 'actual'
  | 'centre'
  | 'zoom-in'
  | 'zoom-out'
  | 'pan-left'
  | 'pan-right'
  | 'pan-up'
  | 'pan-down'

/** Where the person is. The address owns it; this is what the address says, taken apart. */
export type PlaceSlice = {
  place: Place | undefined
  /** Set instead of a place when the address leads nowhere. */
  wrongPlace: WrongPlace | undefined
  /** Set instead of a place in the library, which is about all schemas. */
  isInLibrary: boolean
  /** The card or row that the keyboard is on, and that stays put when the tree changes. */
  current: NodeId | undefined
  /** Goes somewhere and writes the address. */
  go: (place: Place, how: 'push' | 'replace') => void
  /** Takes over a place that the address already says. */
  arrive: (place: Place, current: NodeId | undefined) => void
  getLost: (wrongPlace: WrongPlace) => void
  /** Leaves every place, right or wrong, while a schema is on its way. */
  startOver: () => void
  setCurrent: (id: NodeId) => void
  /** A node to bring onto the screen; a new object each time somebody asks. */
  lookingFor: { id: NodeId } | undefined
  lookFor: (id: NodeId) => void
  /** What the camera was asked last; a new object each time. */
  cameraAct: { act: CameraAct } | undefined
  setCameraAct: (act: CameraAct) => void
  enterLibrary: () => void
}

export const createPlaceSlice: StateCreator<PlaceSlice> = (set) => ({
  place: undefined,
  wrongPlace: undefined,
  isInLibrary: false,
  current: undefined,
  go: (place, how) => {
    set(({ place: before, current, lookingFor }) => ({
      place,
      wrongPlace: undefined,
      isInLibrary: false,
      // A card of another schema is none of this one.
      ...(before?.schema === place.schema
        ? { current, lookingFor }
        : { current: undefined, lookingFor: undefined }),
    }))
    writeAddress(formatPlace(place), how)
  },
  arrive: (place, current) =>
    set({
      place,
      wrongPlace: undefined,
      isInLibrary: false,
      current,
      lookingFor: place.node === undefined ? undefined : { id: place.node },
    }),
  getLost: (wrongPlace) => set({ place: undefined, wrongPlace, isInLibrary: false }),
  startOver: () => set({ place: undefined, wrongPlace: undefined, isInLibrary: false }),
  setCurrent: (current) => set({ current }),
  lookingFor: undefined,
  lookFor: (id) => set({ lookingFor: { id } }),
  cameraAct: undefined,
  setCameraAct: (act) => set({ cameraAct: { act } }),
  enterLibrary: () => set({ place: undefined, wrongPlace: undefined, isInLibrary: true }),
})
