import type { ReactNode } from 'react'

/** A part of the page, under its name. */
export function EndSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="end-section">
      <h4 className="weight-label tight text-[1.1875rem] leading-6">{title}</h4>
      <div className="mt-2">{children}</div>
    </section>
  )
}
