import { STRENGTHS, strengthOf } from './strengthOf'

/** How much a reason says: one dot, two or three, and the word for whoever cannot see them. */
export function Strength({ weight }: { weight: number }) {
  const strength = strengthOf(weight)
  const filled = STRENGTHS.indexOf(strength) + 1
  return (
    <span title={strength} className="answer-strength">
      <span className="sr-only">{strength}: </span>
      <svg viewBox="0 0 28 8" aria-hidden="true" className="block w-full">
        {STRENGTHS.map((word, dot) => (
          <circle
            key={word}
            cx={4 + dot * 10}
            cy="4"
            r="3"
            fill={dot < filled ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="1.2"
          />
        ))}
      </svg>
    </span>
  )
}
