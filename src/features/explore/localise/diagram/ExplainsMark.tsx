import type { Explains } from '@/domain/localisation/wiring/foundOnWiring'

type ExplainsMarkProps = { amount: Explains['amount']; x: number; y: number }

/** A full disc explains all, a half one some, and an empty ring nothing. */
export function ExplainsMark({ amount, x, y }: ExplainsMarkProps) {
  return (
    <g className="wiring-explains" transform={`translate(${x} ${y})`}>
      <circle r="5.2" className={amount === 'all' ? 'wiring-full' : 'wiring-empty'} />
      {amount === 'some' ? <path className="wiring-full" d="M0-5.2a5.2 5.2 0 0 1 0 10.4Z" /> : null}
    </g>
  )
}
