import type { MouseEvent, ReactNode } from 'react'

type WayOnProps = {
  href: string
  isStrong?: boolean
  onClick?: (event: MouseEvent) => void
  children: ReactNode
}

/** A link that looks like a button: where one can go on from here. */
export function WayOn({ href, isStrong = false, onClick, children }: WayOnProps) {
  return (
    <a
      href={href}
      onClick={onClick}
      className={`touch-target flex min-h-9 items-center rounded-lg border px-3 text-small pointer-coarse:min-h-11 ${isStrong ? 'border-ink bg-ink text-inverse' : 'border-hairline bg-surface hover:border-wire'}`}
    >
      {children}
    </a>
  )
}
