import type { ReactNode } from 'react'

type PaperProps = {
  /** How it lies; a page that holds any number of sheets stands. */
  kind: 'portrait' | 'landscape' | 'pages'
  children: ReactNode
}

/** A sheet of paper on the screen, and just what is on it when it is printed: see print.css. */
export function Paper({ kind, children }: PaperProps) {
  return <article className={`paper paper-${kind}`}>{children}</article>
}
