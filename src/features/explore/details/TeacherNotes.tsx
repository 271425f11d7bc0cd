import type { NodeDetails } from '@/domain/schema/details'
import { useAppStore } from '@/state/store'
import { ClaimList } from './ClaimText'
import { RichText } from './RichText'
import { Field, Fold } from './Section'

/** For the one who teaches: what to ask the room, and where it will go wrong. */
export function TeacherNotes({ notes }: { notes: NodeDetails['notes'] }) {
  const level = useAppStore((state) => state.level)
  if (!notes || level === 'student') return null
  const { ask, hints, wrongTurns, minutes } = notes
  return (
    <div className="mt-6 border-t border-hairline">
      <Fold
        key={level}
        title="For the teacher"
        isOpenAtFirst={level === 'teacher'}
        {...(minutes !== undefined && { aside: `${minutes} min` })}
      >
        {ask ? (
          <p>
            <RichText text={ask} />
          </p>
        ) : null}
        {hints.length > 0 ? (
          <Field name="Hints">
            <ClaimList claims={hints} />
          </Field>
        ) : null}
        {wrongTurns.length > 0 ? (
          <Field name="Expected wrong turns">
            <ClaimList claims={wrongTurns} />
          </Field>
        ) : null}
      </Fold>
    </div>
  )
}
