import type { SiteAnswer } from '@/domain/localisation/localisation'
import { StatusMark } from '@/ui/StatusMark'
import { useAnswerNames } from './AnswerNames'

/** All sites, as long as nothing speaks for one of them or against it. */
export function AllSites({ sites }: { sites: readonly SiteAnswer[] }) {
  const names = useAnswerNames()
  return (
    <section>
      <h3 className="weight-label border-b border-hairline pb-1 text-body">
        {sites.length === 1 ? 'The only site, possible' : `All ${sites.length} sites, possible`}
      </h3>
      <ul className="answer-all mt-1.5">
        {sites.map(({ id, label, status }) => {
          const address = names.siteAddress(id)
          return (
            <li key={id} className="flex items-start gap-2 py-1">
              <StatusMark status={status} sizePx={16} className="mt-[0.1875rem]" />
              {address === undefined ? (
                <span className="min-w-0 wrap-anywhere">{label}</span>
              ) : (
                <a href={address} className="touch-target min-w-0 wrap-anywhere hover:underline">
                  {label}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
