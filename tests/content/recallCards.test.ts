import { describe, expect, test } from 'vitest'
import { cardFaces } from '@/domain/recall/cardFaces'
import { leaksAny, namesOfNode, scriptNames } from '@/domain/recall/cards/answerNames'
import { CARD_KINDS } from '@/domain/recall/recallCard'
import { nodeId } from '@/domain/schema/schema'
import { BUNDLED, bundledDocument } from '../support/bundledDocuments'
import { recallParts, wordsOf } from '../support/recallParts'

describe.each(BUNDLED)('%s', (id) => {
  const { schema, knowledge, cards } = recallParts(bundledDocument(id))
  const faces = cards.map((card) => ({ card, ...cardFaces(card, schema, knowledge) }))

  test('has cards of every kind, each once, and not more than one can learn', () => {
    const kinds = new Set(cards.map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(CARD_KINDS.toSorted())
    expect(new Set(cards.map((card) => card.id)).size).toBe(cards.length)
    expect(cards.length).toBeGreaterThan(100)
    expect(cards.length).toBeLessThan(600)
  })

  test('every card asks in one sentence and answers with something', () => {
    for (const { card, prompt, question, answer } of faces) {
      expect(prompt, card.id).toMatch(/\S[.?]$/)
      expect(answer.length, card.id).toBeGreaterThan(0)
      const words = [card.name, prompt, wordsOf(question), wordsOf(answer)].join('\n')
      expect(words, card.id).not.toMatch(/undefined|null|\[object|NaN/)
    }
  })

  test('no question of a diagnosis or of a hidden label has a name of the answer in it', () => {
    const namesOfScript = scriptNames(schema, knowledge)
    const leaking = faces.filter(({ card, prompt, question }) => {
      const asked = card.id.split('/').at(-1) ?? ''
      const names =
        card.kind === 'label'
          ? namesOfNode(schema, knowledge, nodeId(asked))
          : card.kind === 'script-from-findings'
            ? namesOfScript(asked)
            : []
      return leaksAny(names)(`${prompt}\n${wordsOf(question)}`)
    })
    expect(leaking.map(({ card }) => card.id)).toEqual([])
  })

  test('every hidden label has a hint, so that it is not guessed by its place alone', () => {
    const blind = faces.filter(
      ({ card, question }) => card.kind === 'label' && wordsOf(question).trim() === '',
    )
    expect(blind.map(({ card }) => card.id)).toEqual([])
  })

  test('nearly every script can be told by its findings', () => {
    const told = cards.filter(({ kind }) => kind === 'script-from-findings').length
    const asked = cards.filter(({ kind }) => kind === 'findings-of-script').length
    expect(told / asked).toBeGreaterThan(0.9)
  })

  test('no two diagnoses are asked for by the same question', () => {
    const questions = faces.flatMap(({ card, question }) =>
      card.kind === 'script-from-findings' ? [wordsOf(question)] : [],
    )
    expect(new Set(questions).size).toBe(questions.length)
  })
})
