import { type ReactNode, useEffect, useRef } from 'react'

type LargeFrameProps = {
  isLarge: boolean | undefined
  label: string
  onClose: () => void
  children: ReactNode
}

/** A part of a room that may take the whole screen for a while; Escape brings it back. */
export function LargeFrame({ isLarge, label, onClose, children }: LargeFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (isLarge) dialog.current?.showModal()
  }, [isLarge])
  if (!isLarge) return <div className="absolute inset-0 flex flex-col">{children}</div>
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      className="fixed inset-0 m-0 h-dvh max-h-none w-dvw max-w-none flex-col bg-paper pt-3 text-ink open:flex"
    >
      {children}
    </dialog>
  )
}
