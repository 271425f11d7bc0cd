import type { Course, Game } from '@/domain/localisation/hiddenLesion/course'
import type { Feedback } from '@/domain/localisation/hiddenLesion/feedback'
import { AnswerSign } from './AnswerSign'
import { CoursePicture } from './CoursePicture'
import { nameIn } from './nameIn'

type CoursesProps = { game: Game; learned: Feedback }

/** One's own questions beside those that ask well, and beside chance: how fast sites fall behind. */
export function Courses({ game, learned }: CoursesProps) {
  const { course, well, atRandom } = learned
  return (
    <section>
      <h3 className="weight-label border-b border-hairline pb-1.5 text-[1.0625rem]">
        Asking well, asking at random
      </h3>
      <CoursePicture learned={learned} />
      <p className="mt-2 text-small text-ink-2">{randomWords(atRandom, well)}</p>
      <div className="mt-4 grid gap-x-8 gap-y-5 sm:grid-cols-2">
        <CourseList title="Your questions" game={game} course={course} />
        <CourseList title="Asked well" game={game} course={well} />
      </div>
    </section>
  )
}

/** At the same number of questions, so that the two can be compared. */
function randomWords(atRandom: readonly number[], well: Course): string {
  const turn = Math.min(atRandom.length - 1, well.turns.length)
  const left = well.turns[turn - 1]?.left ?? well.start
  const random = (atRandom[turn] ?? 0).toFixed(1)
  return `After ${turn} questions asked well, ${left} of ${well.start} sites ${left === 1 ? 'is' : 'are'} in the running; asked at random, ${random}, the mean of four orders.`
}

type CourseListProps = { title: string; game: Game; course: Course }

function CourseList({ title, game, course }: CourseListProps) {
  return (
    <div className="min-w-0">
      <h4 className="weight-label text-small text-ink-2">{title}</h4>
      {course.turns.length === 0 ? <p className="mt-1 text-small text-ink-3">None.</p> : null}
      <ol className="mt-1 flex flex-col gap-2">
        {course.turns.map(({ finding, isThere, left }, index) => (
          <li key={finding} className="flex gap-2.5 text-small">
            <span className="w-4 shrink-0 text-right text-ink-3">{index + 1}</span>
            <span className="min-w-0 flex-1 wrap-anywhere">
              {nameIn.finding(game, finding)}
              <span className="mt-0.5 flex items-center gap-2 text-ink-2">
                <AnswerSign isThere={isThere} />
                {left} left
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
