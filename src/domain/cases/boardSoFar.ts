import type { Board } from './attempt'
import { commitOf, type Playthrough } from './playthrough'

/** The board that one committed to last before this step; nothing before the first. */
export function boardSoFar({ steps, at, attempt }: Playthrough): Board | undefined {
  const boards = steps.slice(0, at).flatMap((step) => {
    const choice = attempt.commitments[commitOf(step)?.id ?? '']?.choice
    return choice?.kind === 'board' ? [choice.board] : []
  })
  return boards.at(-1)
}
