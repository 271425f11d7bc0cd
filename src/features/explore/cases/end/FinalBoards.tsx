import { Fragment } from 'react'
import { namedBoard, namedExpertBoard } from '@/domain/cases/boardMoves'
import type { Candidates } from '@/domain/cases/candidates'
import type { BoardStop } from '@/domain/cases/casePaths'
import { type ExpertBoard, type Tier, TIERS } from '@/domain/cases/patientCase'
import { TIER_NAMES } from '@/domain/cases/tierNames'
import type { SchemaKnowledge } from '@/domain/schema/details'
import { BoardMovement } from '../board/BoardMovement'
import { EndSection } from './EndSection'

type FinalBoardsProps = {
  stops: readonly BoardStop[]
  /** The expert's board at the end. */
  last: ExpertBoard | undefined
  names: Candidates
  knowledge: SchemaKnowledge
}

/** Where the two boards stood last, and how one's own went from the first to the last. */
export function FinalBoards({ stops, last, names, knowledge }: FinalBoardsProps) {
  const own = stops.flatMap(({ yours }) => (yours ? [namedBoard(yours, names)] : []))
  const expert = last && namedExpertBoard(last, names)
  const final = own.at(-1)
  if (!expert && !final) return null
  const namesIn = (board: typeof final, tier: Tier) => board?.[tier].map(({ name }) => name) ?? []
  return (
    <>
      <EndSection title={final ? 'The last boards' : 'The expert’s last board'}>
        <table className="w-full border-collapse text-start">
          <thead className={final ? 'text-kicker text-ink-3' : 'sr-only'}>
            <tr>
              <th scope="col" className="w-[5.5rem] pb-1 text-start font-normal">
                <span className="sr-only">Tier</span>
              </th>
              {final ? (
                <th scope="col" className="pb-1 text-start font-normal">
                  Yours, when last asked
                </th>
              ) : null}
              <th scope="col" className="pb-1 text-start font-normal">
                The expert’s, at the end
              </th>
            </tr>
          </thead>
          <tbody>
            {TIERS.map((tier) => (
              <tr key={tier} className="border-t border-hairline align-top">
                <th scope="row" className="py-2 pe-2 text-start text-small font-normal text-ink-2">
                  {TIER_NAMES[tier]}
                </th>
                {final ? <Names names={namesIn(final, tier)} /> : null}
                <Names names={namesIn(expert, tier)} />
              </tr>
            ))}
          </tbody>
        </table>
      </EndSection>
      {own.slice(1).map((after, index) => (
        <div key={index} className="end-section">
          <BoardMovement
            title="How your board moved"
            before={own[index] ?? after}
            after={after}
            knowledge={knowledge}
          />
        </div>
      ))}
    </>
  )
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <td className="py-2 pe-3 wrap-anywhere">
      {names.length === 0 ? <span className="text-ink-3">–</span> : null}
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 ? <br /> : null}
          <span dir="auto">{name}</span>
        </Fragment>
      ))}
    </td>
  )
}
