import type { AppState } from '../store'
import type { KeyNote } from './command'

const group = 'At a step'
const isThere = ({ place }: AppState) => place?.view === 'step'

/** What the keys of the step view do, which no command stands for: domain/step/stepKey.ts. */
export const STEP_KEY_NOTES: readonly KeyNote[] = [
  { name: 'Choose the first, second … answer', keys: [{ key: '1–9' }], group, isThere },
  { name: 'Next answer', keys: [{ key: 'ArrowDown' }], group, isThere },
  { name: 'Answer before', keys: [{ key: 'ArrowUp' }], group, isThere },
  {
    name: 'Choose the answer that the keyboard is on',
    keys: [{ key: 'ArrowRight' }],
    group,
    isThere,
  },
  { name: 'One step back', keys: [{ key: 'ArrowLeft' }], group, isThere },
]
