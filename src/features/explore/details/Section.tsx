import { type ReactNode, useState } from 'react'
import { Icon } from '@/ui/Icon'

/** A part of the page under its own heading. */
export function Section({ title, aside, id, level = 3, children }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="mt-6" id={id}>
      <div className="mb-1.5 flex items-baseline justify-between gap-3 border-b border-hairline pb-1.5">
        <Heading className="weight-label text-body">{title}</Heading>
        {aside ? <span className="text-kicker text-ink-3">{aside}</span> : null}
      </div>
      {children}
    </section>
  )
}

type SectionProps = {
  title: string
  aside?: string
  id?: string
  /** Of the heading: 2 where the section stands right under the title of the page. */
  level?: 2 | 3
  children: ReactNode
}

/** A small heading and what stands under it. */
export function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="mt-3">
      <h4 className="weight-label text-small text-ink-2">{name}</h4>
      <div className="mt-0.5">{children}</div>
    </div>
  )
}

type FoldProps = { title: string; aside?: string; isOpenAtFirst?: boolean; children: ReactNode }

/** A part that can be folded away. What stands in it is made when it is first opened. */
export function Fold({ title, aside, isOpenAtFirst = false, children }: FoldProps) {
  const [isMade, setMade] = useState(isOpenAtFirst)
  return (
    <details
      className="group border-b border-hairline py-0.5"
      open={isOpenAtFirst}
      onToggle={(event) => {
        if (event.currentTarget.open) setMade(true)
      }}
    >
      <summary className="flex min-h-9 list-none items-center justify-between gap-3 rounded-md py-1.5 [&::-webkit-details-marker]:hidden">
        <span className="weight-label text-body">{title}</span>
        <span className="flex items-center gap-2 text-kicker text-ink-3">
          {aside}
          <span className="transition-transform group-open:rotate-90 motion-reduce:transition-none">
            <Icon name="chevron-right" sizePx={15} />
          </span>
        </span>
      </summary>
      <div className="pb-3">{isMade ? children : null}</div>
    </details>
  )
}
