import { likelihoodRatios } from '@/domain/evidence/likelihoodRatio'
import { ratiosWords } from '@/domain/evidence/ratioWords'
import { firstSentence } from '@/domain/format/firstSentence'
import type { Ground } from '@/domain/localisation/localisation'
import { LIMIT_WORDS } from '@/ui/words'
import { CitationMark } from '../../details/CitationMark'
import { Taught } from '../../details/ClaimText'
import { RichText } from '../../details/RichText'
import { useAnswerNames } from './AnswerNames'

/** On what a reason stands. A ratio never stands without its two groups, its people and source. */
export function ReasonGround({ ground }: { ground: Ground }) {
  switch (ground.kind) {
    case 'anatomy':
      return <span className="text-[0.75rem] whitespace-nowrap text-ink-3">from the anatomy</span>
    case 'silence':
      return null
    case 'estimate':
      return <Taught />
    case 'measured':
      return <Measured ground={ground} />
  }
}

function Measured({ ground }: { ground: Extract<Ground, { kind: 'measured' }> }) {
  const names = useAnswerNames()
  const { target, comparator, evidence } = ground
  const { figures, population, source, limits } = evidence
  return (
    <span className="mt-1 block border-s-2 border-hairline ps-2.5 text-small text-ink-2">
      <span className="weight-label">Measured. </span>
      {ratiosWords(likelihoodRatios(figures))}: {names.party(target)} against{' '}
      {names.party(comparator)}; <RichText text={firstSentence(population)} />
      <CitationMark keys={[source]} />
      {limits.length > 0 ? (
        <span className="block text-warn">
          {limits.map((limit) => LIMIT_WORDS[limit]).join('; ')}
        </span>
      ) : null}
    </span>
  )
}
