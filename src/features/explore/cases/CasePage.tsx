import type { ReactNode } from 'react'

/** A page of the room that is read from top to bottom, without the tree beside it. */
export function CasePage({ children }: { children: ReactNode }) {
  return (
    <div className="absolute inset-0 overflow-y-auto print:static print:overflow-visible">
      {/* On a projected screen everything grows: the back row reads it too. */}
      <div className="mx-auto max-w-[60rem] px-4 pt-5 pb-12 md:px-8 md:pt-8 min-[1700px]:[zoom:1.35] print:[zoom:1]">
        {children}
      </div>
    </div>
  )
}
