type InventedNoteProps = { areMany?: boolean; className?: string }

/** Said once on each screen with a patient on it. */
export function InventedNote({ areMany = false, className = '' }: InventedNoteProps) {
  return (
    <p className={`text-small text-ink-3 ${className}`}>
      {areMany ? 'Invented patients' : 'An invented patient'}. For teaching, not for patient care.
      What names no source is taught, not verified.
    </p>
  )
}
