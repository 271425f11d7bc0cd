import { useState } from 'react'
import type { Board, Choice, Confidence } from '@/domain/cases/attempt'
import { optionsInOrder } from '@/domain/cases/optionsInOrder'
import type { BranchOption, Commit, FindingOption } from '@/domain/cases/patientCase'
import { commitOf, isAsking, type Playthrough } from '@/domain/cases/playthrough'
import { ancestors } from '@/domain/schema/ancestors'
import { findNode } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { chooseBranch, commitTo } from '@/state/cases'
import { useAppStore } from '@/state/store'

const EMPTY_BOARD: Board = { lead: [], cantMiss: [], lessLikely: [], unlikely: [] }

/** A problem representation as one writes it, in three short fields and pairs of opposites. */
export type Words = Omit<Extract<Choice, { kind: 'representation' }>, 'kind'>

const NO_WORDS: Words = { who: '', syndrome: '', course: '', qualifiers: {} }

/** What one is about to commit to. */
export type Draft = {
  options: readonly (BranchOption | FindingOption)[]
  option: string | undefined
  choose: (option: string) => void
  /** Chooses by number, from 1. */
  chooseNth: (number: number) => void
  board: Board
  setBoard: (board: Board) => void
  words: Words
  setWords: (words: Words) => void
  confidence: Confidence | undefined
  setConfidence: (confidence: Confidence | undefined) => void
  isReady: boolean
  commit: () => void
}

/** What one is about to commit to at this step. A branch is chosen on the tree as well. */
export function useDraft(schema: Schema, play: Playthrough): Draft {
  const asked = isAsking(play) ? commitOf(play.steps[play.at]) : undefined
  const [finding, setFinding] = useState<string>()
  const [board, setBoard] = useState(EMPTY_BOARD)
  const [words, setWords] = useState(NO_WORDS)
  const [confidence, setConfidence] = useState<Confidence>()
  const node = useAppStore(({ place }) => place?.node)
  const asks = useAppStore((state) => state.confidence)
  const options = asked && hasOptions(asked) ? optionsInOrder(schema, asked) : []
  const option = asked?.kind === 'branch' ? optionAt(schema, asked.options, node) : finding
  const choice = asked && choiceOf(asked, { option, board, words })

  const choose = (id: string) => {
    const chosen = options.find((each) => each.id === id)
    if (!chosen) return
    if ('node' in chosen) chooseBranch(chosen.node)
    else setFinding(id)
  }
  const sure = asked?.kind !== 'representation' && asks === 'ask' ? confidence : undefined
  return {
    options,
    option,
    choose,
    chooseNth: (number) => {
      const nth = options[number - 1]
      if (nth) choose(nth.id)
    },
    board,
    setBoard,
    words,
    setWords,
    confidence,
    setConfidence,
    isReady: choice !== undefined,
    commit: () => choice && commitTo(choice, sure),
  }
}

function hasOptions(
  commit: Commit,
): commit is Extract<Commit, { kind: 'branch' | 'next-finding' }> {
  return commit.kind === 'branch' || commit.kind === 'next-finding'
}

/** The option that a chosen card stands for: its own, or the one of the branch it hangs from. */
function optionAt(
  schema: Schema,
  options: readonly BranchOption[],
  node: NodeId | undefined,
): string | undefined {
  if (node === undefined || !findNode(schema, node)) return undefined
  const way = [
    node,
    ...ancestors(schema, node)
      .map(({ id }) => id)
      .toReversed(),
  ]
  const chosen = way.find((id) => options.some((option) => option.node === id))
  return options.find((option) => option.node === chosen)?.id
}

/** The draft as a choice; nothing as long as there is nothing to commit to. */
function choiceOf(
  commit: Commit,
  { option, board, words }: Pick<Draft, 'option' | 'board' | 'words'>,
): Choice | undefined {
  switch (commit.kind) {
    case 'branch':
    case 'next-finding':
      return option === undefined ? undefined : { kind: 'option', option }
    case 'differential':
      return Object.values(board).some((tier) => tier.length > 0)
        ? { kind: 'board', board }
        : undefined
    case 'representation':
      return [words.who, words.syndrome, words.course].some((each) => each.trim() !== '')
        ? { kind: 'representation', ...words }
        : undefined
  }
}
