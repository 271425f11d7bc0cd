import type { Candidates } from '@/domain/cases/candidates'
import type { PatientCase } from '@/domain/cases/patientCase'
import { answerNodes } from '@/domain/cases/caseAnswers'
import { formatPlace } from '@/domain/place/formatPlace'
import { viewPlace } from '@/domain/place/viewPlace'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { revealed } from '@/domain/schema/openBranches'
import type { Schema } from '@/domain/schema/schema'
import { usualView } from '@/platform/screen'
import { takeCaseAway } from '@/state/takeCaseAway'
import { useAppStore } from '@/state/store'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'

type WaysOnProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  patient: PatientCase
  names: Candidates
}

/** On from a case: what to take away, its branch in the tree and as cards, another patient. */
export function WaysOn({ schema, knowledge, patient, names }: WaysOnProps) {
  const place = useAppStore((state) => state.place)
  if (!place) return null
  const [card] = answerNodes(patient, names, knowledge)
  const branch = card?.parent ?? card?.id
  const inTree = card && {
    ...viewPlace(place, usualView()),
    node: card.id,
    open: revealed(schema, place.open, card.id),
  }
  const { played: _played, ...list } = viewPlace({ ...place, node: undefined }, 'cases')
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-2 gap-y-2.5 print:hidden">
      <TakeAway />
      {inTree ? <WayOn href={formatPlace(inTree)} words="See it in the tree" /> : null}
      <WayOn
        href={formatPlace({ ...viewPlace(place, 'recall'), node: branch })}
        words="Recall this branch"
      />
      <WayOn href={formatPlace(list)} words="Another case" />
    </div>
  )
}

function TakeAway() {
  const hasKeys = useAppStore(({ keys }) => keys !== 'off')
  return (
    <Button
      look="strong"
      aria-keyshortcuts={hasKeys ? 't' : undefined}
      onClick={takeCaseAway}
      className="flex items-center gap-2"
    >
      <Icon name="print" sizePx={16} />
      Take it away
      {hasKeys ? (
        <kbd
          aria-hidden="true"
          className="rounded border border-current px-1 text-kicker pointer-coarse:hidden"
        >
          t
        </kbd>
      ) : null}
    </Button>
  )
}

function WayOn({ href, words }: { href: string; words: string }) {
  return (
    <a
      href={href}
      className="touch-target inline-flex min-h-8 items-center rounded-lg border border-hairline bg-surface px-2.5 text-small hover:border-wire pointer-coarse:min-h-11"
    >
      {words}
    </a>
  )
}
