import { useId } from 'react'
import { CONFIDENCES, type Confidence } from '@/domain/cases/attempt'
import { rovingRadios } from './rovingRadios'
import type { Draft } from './useDraft'

const CONFIDENCE_WORDS: Record<Confidence, string> = {
  unsure: 'Unsure',
  'fairly-sure': 'Fairly sure',
  sure: 'Sure',
}

/** How sure one is, if one wants to say so: it is no condition for committing. */
export function ConfidenceRadios({ draft: { confidence, setConfidence } }: { draft: Draft }) {
  const title = useId()
  const choose = (id: string) => setConfidence(CONFIDENCES.find((each) => each === id))
  const onArrow = rovingRadios(CONFIDENCES, choose)
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2">
      <span id={title} className="text-small text-ink-2">
        How sure are you?
      </span>
      <div
        role="radiogroup"
        aria-labelledby={title}
        className="flex rounded-[10px] border border-hairline bg-surface p-0.5"
      >
        {CONFIDENCES.map((each) => (
          <button
            key={each}
            type="button"
            role="radio"
            aria-checked={each === confidence}
            data-radio={each}
            onKeyDown={onArrow}
            tabIndex={each === (confidence ?? CONFIDENCES[0]) ? 0 : -1}
            onClick={() => setConfidence(each === confidence ? undefined : each)}
            className={`touch-target min-h-8 rounded-lg px-3 text-small pointer-coarse:min-h-10 ${each === confidence ? 'weight-label bg-ink text-inverse' : 'text-ink-2 hover:text-ink'}`}
          >
            {CONFIDENCE_WORDS[each]}
          </button>
        ))}
      </div>
    </div>
  )
}
