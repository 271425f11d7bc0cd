import { useCallback, useEffect } from 'react'
import type { Board, Choice, Confidence } from '@/domain/cases/attempt'
import { EMPTY_BOARD } from '@/domain/cases/boardEdits'
import { boardSoFar } from '@/domain/cases/boardSoFar'
import { optionsInOrder } from '@/domain/cases/optionsInOrder'
import type { BranchOption, Commit, FindingOption } from '@/domain/cases/patientCase'
import { commitOf, isAsking, type Playthrough } from '@/domain/cases/playthrough'
import { findNode } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { chooseBranch, commitTo } from '@/state/cases'
import { type CaseDraft, draftKey } from '@/state/casesSlice'
import { wayTo } from '@/state/selectors'
import { useAppStore } from '@/state/store'

/** A problem representation as one writes it, in three short fields and pairs of opposites. */
export type Words = NonNullable<CaseDraft['words']>

const NOTHING_YET: CaseDraft = {}

const NO_WORDS: Words = { who: '', syndrome: '', course: '', qualifiers: {} }

/** What one is about to commit to. */
export type Draft = {
  options: readonly (BranchOption | FindingOption)[]
  option: string | undefined
  choose: (option: string) => void
  /** Chooses by number, from 1. */
  chooseNth: (number: number) => void
  board: Board
  /** Whether the board is the one of the question before, as yet unchanged. */
  isBoardKept: boolean
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
  const [kept, keep] = useKeptDraft(play, asked)
  const asks = useAppStore((state) => state.confidence)
  const onTree = useOptionOnTree(schema, asked)
  useEffect(() => {
    if (onTree !== undefined) keep({ option: onTree })
  }, [onTree, keep])
  const options = asked && hasOptions(asked) ? optionsInOrder(schema, asked) : []
  const before = boardSoFar(play)
  const { words = NO_WORDS, board = before ?? EMPTY_BOARD, confidence } = kept
  const option = onTree ?? kept.option
  const choice = asked && choiceOf(asked, { option, board, words })

  const choose = (chosen: (typeof options)[number] | undefined) => {
    if (!chosen) return
    if ('node' in chosen) chooseBranch(chosen.node)
    else keep({ option: chosen.id })
  }
  const sure = asked?.kind !== 'representation' && asks === 'ask' ? confidence : undefined
  return {
    options,
    option,
    choose: (id) => choose(options.find((each) => each.id === id)),
    chooseNth: (number) => choose(options[number - 1]),
    board,
    isBoardKept: board === before,
    setBoard: (next) => keep({ board: next }),
    words,
    setWords: (next) => keep({ words: next }),
    confidence,
    setConfidence: (next) => keep({ confidence: next }),
    isReady: choice !== undefined,
    commit: () => choice && commitTo(choice, sure),
  }
}

/** The option that is chosen on the tree. */
function useOptionOnTree(schema: Schema, asked: Commit | undefined): string | undefined {
  const node = useAppStore(({ place }) => place?.node)
  return asked?.kind === 'branch' ? optionAt(schema, asked.options, node) : undefined
}

/** What one has begun to answer, which is there again after a look back. */
function useKeptDraft(play: Playthrough, asked: Commit | undefined) {
  const key = asked && draftKey(play.attempt.id, asked.id)
  const kept = useAppStore(({ drafts }) => (key === undefined ? undefined : drafts[key]))
  const setDraft = useAppStore((state) => state.setDraft)
  const keep = useCallback(
    (part: CaseDraft) => {
      if (key !== undefined) setDraft(key, part)
    },
    [key, setDraft],
  )
  return [kept ?? NOTHING_YET, keep] as const
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
  const chosen = wayTo(schema, node).findLast((id) => options.some((option) => option.node === id))
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
