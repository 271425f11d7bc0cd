import { useState } from 'react'
import type { CardMemory } from '@/domain/recall/cardMemory'
import { intervalWords, nextDues } from '@/domain/recall/intervals'
import type { RecallCard } from '@/domain/recall/recallCard'
import { GRADES, type Grade } from '@/domain/recall/reviewEvent'
import { useAppStore } from '@/state/store'
import { GRADE_WORDS } from '../cardWords'

type GradeButtonsProps = {
  card: RecallCard
  memory: CardMemory | undefined
  /** What a comparison speaks for. */
  proposed: Grade | undefined
  onGrade: (grade: Grade) => void
}

/** Two buttons, or the four of Anki: each with its digit and when the card comes back. */
export function GradeButtons({ card, memory, proposed, onGrade }: GradeButtonsProps) {
  const hasFour = useAppStore((state) => state.grades === 'four')
  const isTimed = useAppStore((state) => state.intervals === 'shown')
  const [comesBack] = useState(() => comesBackAfter(card, memory, Date.now()))
  const shown = GRADES.filter((grade) => hasFour || grade === 'again' || grade === 'good')
  const isProposed = (grade: Grade) =>
    grade === (hasFour || proposed !== 'hard' ? proposed : 'good')
  return (
    <div className="flex w-full gap-2">
      {shown.map((grade) => (
        <button
          key={grade}
          type="button"
          onClick={() => onGrade(grade)}
          className={`flex min-h-14 min-w-0 flex-1 flex-col items-center justify-center rounded-xl border px-1 leading-tight ${grade === 'good' ? 'border-ink bg-ink text-inverse' : 'border-wire bg-surface hover:border-ink'}`}
        >
          <span className="weight-label flex items-baseline gap-2 text-body">
            {GRADE_WORDS[grade]}
            <kbd
              aria-hidden="true"
              className="font-sans text-kicker font-normal opacity-80 pointer-coarse:hidden"
            >
              {keyWords(grade, hasFour)}
            </kbd>
          </span>
          <span className="text-kicker">
            {[isTimed ? comesBack[grade] : '', isProposed(grade) ? 'proposed' : '']
              .filter(Boolean)
              .join(' · ')}
          </span>
        </button>
      ))}
    </div>
  )
}

/** With two grades there is no digit that one would have to know for Good. */
function keyWords(grade: Grade, hasFour: boolean): string {
  const digit = String(GRADES.indexOf(grade) + 1)
  if (grade !== 'good') return digit
  return hasFour ? `${digit} · Space` : 'Space'
}

function comesBackAfter(
  { id, name }: RecallCard,
  memory: CardMemory | undefined,
  now: number,
): Record<Grade, string> {
  const fresh = { card: id, name, schedule: undefined, isSuspended: false, reviews: [] }
  const { again, hard, good, easy } = nextDues(memory ?? fresh, now)
  return {
    again: intervalWords(again),
    hard: intervalWords(hard),
    good: intervalWords(good),
    easy: intervalWords(easy),
  }
}
