import { type ReactNode, useEffect, useRef } from 'react'

type SmallDialogProps = { label: string; onClose: () => void; children: ReactNode }

/** A dialog for what has to be said in the place of a larger one; Escape puts it away. */
export function SmallDialog({ label, onClose, children }: SmallDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={onClose}
      className="m-auto max-h-[94dvh] w-[min(30rem,94vw)] rounded-2xl border border-hairline bg-surface px-4 pb-4 text-ink shadow-sheet backdrop:bg-black/45"
    >
      {children}
    </dialog>
  )
}
