import { Icon } from '@/ui/Icon'

/** What an examination gave, in a word and a sign. */
export function AnswerSign({ isThere }: { isThere: boolean | undefined }) {
  if (isThere === undefined) {
    return <span className="text-small whitespace-nowrap text-ink-3">not said here</span>
  }
  return isThere ? (
    <span className="weight-label inline-flex items-center gap-1 rounded-full bg-ink px-2 text-small whitespace-nowrap text-inverse">
      <Icon name="plus" sizePx={12} />
      there
    </span>
  ) : (
    <span className="inline-flex items-center gap-1 rounded-full border border-wire px-2 text-small whitespace-nowrap text-ink-2">
      <Icon name="minus" sizePx={12} />
      not there
    </span>
  )
}
