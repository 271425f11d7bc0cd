import { useState } from 'react'
import type { TakeAway } from '@/domain/cases/takeAway'
import { takeAwayMarkdown } from '@/domain/cases/takeAwayMarkdown'
import { Button } from '@/ui/Button'

/** Copies the page as Markdown; where the browser does not let it, the text is there to be copied. */
export function CopyCase({ page }: { page: TakeAway }) {
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(takeAwayMarkdown(page))
      setCopied('yes')
    } catch {
      setCopied('no')
    }
  }
  return (
    <>
      <Button onClick={() => void copy()}>Copy as Markdown</Button>
      <p role="status" className="text-small text-ink-2">
        {copied === 'yes' ? 'Copied: paste it into your notes.' : null}
        {copied === 'no' ? 'The browser does not let it be copied. Copy it from here:' : null}
      </p>
      {copied === 'no' ? (
        <textarea
          readOnly
          aria-label="The case as Markdown"
          value={takeAwayMarkdown(page)}
          onFocus={(event) => event.currentTarget.select()}
          className="h-32 w-full rounded-lg border border-hairline bg-paper p-2 text-small"
        />
      ) : null}
    </>
  )
}
