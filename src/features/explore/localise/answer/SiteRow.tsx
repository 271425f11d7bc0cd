import { useId, useState } from 'react'
import type { SiteAnswer } from '@/domain/localisation/localisation'
import { Icon } from '@/ui/Icon'
import { StatusMark } from '@/ui/StatusMark'
import { useAnswerNames } from './AnswerNames'
import { hasReason } from './rankedSites'
import { ReasonList } from './ReasonList'

type SiteRowProps = {
  site: SiteAnswer
  /** Whether its reasons are shown at first. */
  isOpenAtFirst?: boolean
  /** So many reasons of each side are shown when it is opened. */
  firstReasons?: number
  /** Whether its status stands beside it, where no heading says it. */
  isStatusSaid?: boolean
}

/** A site in one line; its reasons for and against when it is opened. */
export function SiteRow({
  site,
  isOpenAtFirst = false,
  firstReasons = 3,
  isStatusSaid = false,
}: SiteRowProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const panel = useId()
  const canOpen = hasReason(site)
  return (
    <li data-site={site.id} className="py-1">
      <div className="flex items-start gap-1.5">
        <h4 className="min-w-0 flex-1">
          {canOpen ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={panel}
              onClick={() => setOpen(!isOpen)}
              className="touch-target group/site flex min-h-7 w-full items-start gap-2 rounded-md py-0.5 text-start"
            >
              <SiteWords site={site} isStatusSaid={isStatusSaid} isOpen={isOpen} />
            </button>
          ) : (
            <span className="flex min-h-7 items-start gap-2 py-0.5">
              <SiteWords site={site} isStatusSaid={isStatusSaid} isOpen={undefined} />
            </span>
          )}
        </h4>
        <CardLink site={site} />
      </div>
      {isOpen ? null : <WhyOut site={site} />}
      <div id={panel} hidden={!isOpen} className="answer-indent pt-1 pb-2">
        {isOpen ? <Reasons site={site} first={firstReasons} /> : null}
      </div>
    </li>
  )
}

type SiteWordsProps = { site: SiteAnswer; isStatusSaid: boolean; isOpen: boolean | undefined }

function SiteWords({ site, isStatusSaid, isOpen }: SiteWordsProps) {
  const { label, status } = site
  return (
    <>
      <StatusMark status={status} className="mt-px" />
      <span className="min-w-0 flex-1 wrap-anywhere">
        <span className="weight-label text-label group-hover/site:underline">{label}</span>
        <span className={isStatusSaid ? 'text-small text-ink-2' : 'sr-only'}> {status}</span>
      </span>
      {isOpen === undefined ? null : (
        <span className="mt-px flex shrink-0 items-center gap-1 text-kicker text-ink-3">
          {tally(site)}
          <span className={`answer-chevron ${isOpen ? 'rotate-90' : ''}`}>
            <Icon name="chevron-right" sizePx={15} />
          </span>
        </span>
      )}
    </>
  )
}

function tally(site: SiteAnswer): string {
  const sides = [
    ...(site.for.length > 0 ? [`${site.for.length} for`] : []),
    ...(site.against.length > 0 ? [`${site.against.length} against`] : []),
  ]
  return sides.join(', ')
}

function CardLink({ site }: { site: SiteAnswer }) {
  const address = useAnswerNames().siteAddress(site.id)
  if (address === undefined) return null
  return (
    <a
      href={address}
      aria-label={`${site.label} in the tree`}
      title="Show it in the tree"
      className="touch-target grid size-7 shrink-0 place-items-center rounded-md text-ink-3 hover:bg-raised hover:text-ink"
    >
      <Icon name="branch" sizePx={16} />
    </a>
  )
}

/** What speaks most against a site that is out, without a press. */
function WhyOut({ site: { status, against } }: { site: SiteAnswer }) {
  const [first] = against
  if (!first || (status !== 'unlikely' && status !== 'excluded')) return null
  return <p className="answer-indent text-small text-ink-2">{first.because}</p>
}

function Reasons({ site, first }: { site: SiteAnswer; first: number }) {
  const isOut = site.status === 'unlikely' || site.status === 'excluded'
  const sides = [
    <ReasonList key="for" title="For" reasons={site.for} first={first} />,
    <ReasonList key="against" title="Against" reasons={site.against} first={first} />,
  ]
  return isOut ? sides.toReversed() : sides
}
