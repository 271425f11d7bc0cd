import { askCamera } from '../explore'
import type { CameraAct } from '../placeSlice'
import type { AppState } from '../store'
import type { Command, KeyStroke } from './command'

const isOnMap = ({ place }: AppState) => place?.view === 'map'

type Written = {
  act: CameraAct
  name: string
  also?: readonly string[]
  keys?: readonly KeyStroke[]
}

const ACTS: readonly Written[] = [
  {
    act: 'fit',
    name: 'Fit all on the screen',
    also: ['whole map', 'overview'],
    keys: [{ key: '1', shift: true, code: 'Digit1' }],
  },
  {
    act: 'fit-branch',
    name: 'Fit this branch on the screen',
    also: ['zoom to branch'],
    keys: [{ key: '2', shift: true, code: 'Digit2' }],
  },
  { act: 'actual', name: 'Actual size', also: ['100 %'], keys: [{ key: '0' }] },
  { act: 'zoom-in', name: 'Zoom in', also: ['larger'], keys: [{ key: '+' }, { key: '=' }] },
  { act: 'zoom-out', name: 'Zoom out', also: ['smaller'], keys: [{ key: '-' }] },
  { act: 'centre', name: 'Centre this card', also: ['center', 'middle'] },
  { act: 'pan-left', name: 'Look further left', also: ['pan left'] },
  { act: 'pan-right', name: 'Look further right', also: ['pan right'] },
  { act: 'pan-up', name: 'Look further up', also: ['pan up'] },
  { act: 'pan-down', name: 'Look further down', also: ['pan down'] },
]

/** What moves the camera of the map. */
export const CAMERA_COMMANDS: readonly Command[] = ACTS.map(({ act, ...written }) => ({
  ...written,
  id: act,
  group: 'Camera of the map',
  isThere: isOnMap,
  run: () => askCamera(act),
}))
