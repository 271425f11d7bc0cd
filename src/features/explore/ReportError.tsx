import { useState } from 'react'
import { errorFormLink, errorReportWords } from '@/domain/library/errorReport'
import type { Schema } from '@/domain/schema/schema'
import { projectRepository } from '@/platform/projectRepository'
import { Button } from '@/ui/Button'
import { Icon } from '@/ui/Icon'

type ReportErrorProps = { schema: Schema; card?: string }

/** The way to tell the authors that something here is wrong: the project's form, or words to send. */
export function ReportError({ schema, card }: ReportErrorProps) {
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const place = { schema: schema.id, version: schema.version, card, address: window.location.href }
  if (projectRepository !== undefined) {
    return (
      <a
        href={errorFormLink(projectRepository, place)}
        target="_blank"
        rel="noreferrer"
        className="touch-target text-small text-accent underline"
      >
        Report an error here
        <span className="ml-1 inline-block align-[-2px]">
          <Icon name="external" sizePx={13} />
        </span>
        <span className="sr-only"> (opens another site)</span>
      </a>
    )
  }
  const copy = () =>
    navigator.clipboard.writeText(errorReportWords(place)).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    )
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button onClick={() => void copy()}>Copy an error report</Button>
      <p role="status" className="text-small text-ink-2">
        {copied === 'yes'
          ? 'Copied. Add what is wrong, and send it to whoever gave you this app.'
          : null}
        {copied === 'no'
          ? `The browser does not let it be copied. ${errorReportWords(place)}`
          : null}
      </p>
    </div>
  )
}
