import type { Facilitator } from '@/domain/cases/patientCase'
import { useAppStore } from '@/state/store'
import { RichText } from '../details/RichText'
import { Field, Fold } from '../details/Section'

/** For the one who teaches, folded: a room that looks on reads nothing of it. */
export function CaseTeacherNotes({ notes }: { notes: Facilitator | undefined }) {
  const level = useAppStore((state) => state.level)
  if (!notes || level !== 'teacher') return null
  const { minutes, ask, trap } = notes
  return (
    <div className="mt-3 border-t border-hairline">
      <Fold title="For the teacher" {...(minutes !== undefined && { aside: `${minutes} min` })}>
        {ask ? (
          <Field name="Ask the room">
            <RichText text={ask} />
          </Field>
        ) : null}
        {trap ? (
          <Field name="Where it goes wrong">
            <RichText text={trap} />
          </Field>
        ) : null}
      </Fold>
    </div>
  )
}
