import type { ExaminationPart } from '@/domain/print/examinationPart'

/** The interface's names for the parts of an examination. */
export const PART_NAMES: Record<ExaminationPart, string> = {
  ask: 'Ask',
  look: 'Look, feel and measure',
  walk: 'Stand and walk',
  head: 'Face and eyes',
  power: 'Power',
  tone: 'Tone and upper motor neuron signs',
  reflexes: 'Reflexes',
  sensation: 'Sensation',
  provocation: 'Provoke',
  tests: 'First tests',
}
