import { useEffect } from 'react'
import type { View } from '@/domain/place/place'
import { warnBeforeLeaving } from '@/platform/warnBeforeLeaving'
import { useAppStore } from '@/state/store'
import { Icon } from '@/ui/Icon'
import { useLazyComponent } from '@/ui/useLazyComponent'

const loadActs = () => import('./backup/AlarmActs')

/** Where somebody does what is to be kept. */
const AT_WORK: ReadonlySet<View | undefined> = new Set(['cases', 'recall', 'ten-minutes'])

/**
 * Says that what one does is not kept, for as long as that is so: wherever something is done that is
 * to be kept, and everywhere once something would be lost.
 */
export function KeptAlarm() {
  const view = useAppStore(({ place }) => place?.view)
  const reason = useAppStore((state) => state.keepingFailed)
  const unkept = useAppStore((state) => state.unkept.size)
  const isFailing = reason !== undefined
  useEffect(() => warnBeforeLeaving('unkept', isFailing && unkept > 0), [isFailing, unkept])
  return isFailing && (AT_WORK.has(view) || unkept > 0) ? <AlarmBar reason={reason} /> : null
}

/**
 * What it says is there at once; what can be done about it comes in a part of its own. It does not
 * look like what must not wait, which is about patients.
 */
function AlarmBar({ reason }: { reason: string }) {
  const { lazy } = useLazyComponent(loadActs)
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1.5 border-b border-hairline bg-ink px-4 py-1.5 text-small text-inverse md:px-5 print:hidden">
      <p role="alert" className="flex min-w-0 flex-1 basis-72 gap-3 wrap-anywhere">
        <span className="shrink-0">
          <Icon name="warning" />
        </span>
        <span>
          <strong className="weight-label">What you do here is not kept: {reason}.</strong> It goes
          on until you leave the page.
        </span>
      </p>
      <div className="flex min-h-8 flex-wrap items-center gap-2 pointer-coarse:min-h-11">
        {lazy.status === 'here' ? <lazy.Component /> : null}
      </div>
    </div>
  )
}
