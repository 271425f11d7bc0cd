import { nodeById } from '@/domain/schema/findNode'
import type { Schema } from '@/domain/schema/schema'
import type { TourStep } from '@/domain/tour/tourSteps'

/** What a step is called in a few letters. */
export const STEP_NAMES: Record<TourStep['kind'], string> = {
  case: 'One case',
  contrast: 'One contrast',
  cards: 'Five cards',
}

type StepWords = { title: string; about: string }

/** What one does in a step, and what for. */
export function stepWords(schema: Schema, step: TourStep): StepWords {
  switch (step.kind) {
    case 'case':
      return {
        title: step.patient.title,
        about:
          'An invented patient, told bit by bit. You commit before anything is shown, then see why, while the tree closes and lights with you.',
      }
    case 'contrast': {
      const [one, other] = step.pair.map((id) => nodeById(schema, id).label)
      return {
        title: `${one} or ${other}?`,
        about: 'Two cards side by side: what you would test first to tell them apart.',
      }
    }
    case 'cards':
      return {
        title: step.count === 5 ? 'Remember it' : `Remember it: ${step.count}`,
        about:
          'Cards made of this tree. Say whether you knew it; each comes back before you would forget it.',
      }
  }
}
