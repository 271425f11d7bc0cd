import type { Schema } from '@/domain/schema/schema'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import { partAddress } from './goToPart'

type PartHeadProps = { schema: Schema; title: string }

/** The head of a part of recall: the way back to its front page, and what this is. */
export function PartHead({ schema, title }: PartHeadProps) {
  const place = useAppStore((state) => state.place)
  return (
    <>
      {place ? (
        <a
          href={partAddress(place)}
          className="touch-target -ms-1 inline-flex min-h-8 items-center gap-1 rounded-md pe-2 text-small text-ink-2 hover:text-ink"
        >
          <Icon name="chevron-left" sizePx={15} />
          Recall · <span dir="auto">{schema.title}</span>
        </a>
      ) : null}
      <h2 className="weight-label tight mt-1 text-title md:text-[1.625rem] md:leading-[2rem]">
        {title}
      </h2>
    </>
  )
}
