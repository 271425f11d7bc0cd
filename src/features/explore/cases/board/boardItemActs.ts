import type { BoardStep } from '@/domain/cases/boardEdits'
import type { Tier } from '@/domain/cases/patientCase'

/** What can be done with an item of the board, by its key. */
export type BoardItemActs = {
  onOpen: (key: string) => void
  onTier: (key: string, tier: Tier) => void
  onStep: (key: string, step: BoardStep) => void
  onTakeOff: (key: string) => void
}
