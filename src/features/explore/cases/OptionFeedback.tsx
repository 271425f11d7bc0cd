import type { Choice } from '@/domain/cases/attempt'
import { optionsInOrder } from '@/domain/cases/optionsInOrder'
import type { BranchOption, Commit, FindingOption } from '@/domain/cases/patientCase'
import type { SchemaKnowledge } from '@/domain/schema/details'
import type { Schema } from '@/domain/schema/schema'
import { RichText } from '../details/RichText'
import { Fold } from '../details/Section'
import { VERDICT_WORDS } from './caseWords'
import { OptionName } from './OptionName'

type OptionFeedbackProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  commit: Extract<Commit, { kind: 'branch' | 'next-finding' }>
  choice: Choice
}

/** Why one's own choice, why the expert's, and one tap away why not the others. */
export function OptionFeedback({ schema, knowledge, commit, choice }: OptionFeedbackProps) {
  const options = optionsInOrder(schema, commit)
  const own = choice.kind === 'option' ? options.find(({ id }) => id === choice.option) : undefined
  const best = options.find(({ verdict }) => verdict === 'best')
  const others = options.filter((option) => option !== own && option !== best)
  const shared = { schema, knowledge }
  return (
    <div className="mt-3 flex flex-col gap-3">
      {own ? (
        <Answer
          {...shared}
          kicker="You chose"
          option={own}
          verdict={VERDICT_WORDS[own.verdict].chosen}
          isExperts={own === best}
        />
      ) : (
        <p className="text-ink-2">You asked to be shown.</p>
      )}
      {best && best !== own ? (
        <Answer {...shared} kicker="The expert would choose" option={best} isExperts />
      ) : null}
      {others.length > 0 ? (
        <div className="border-t border-hairline">
          <Fold title="Why not the others" aside={String(others.length)}>
            <ul className="flex flex-col gap-4 pt-1">
              {others.map((option) => (
                <li key={option.id}>
                  <p className="weight-label">
                    <OptionName {...shared} option={option} />
                  </p>
                  <p className="mt-0.5 text-ink-2">
                    <span className="weight-label text-ink">
                      {VERDICT_WORDS[option.verdict].other}:{' '}
                    </span>
                    <RichText text={option.because} />
                  </p>
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      ) : null}
    </div>
  )
}

type AnswerProps = {
  schema: Schema
  knowledge: SchemaKnowledge
  kicker: string
  option: BranchOption | FindingOption
  verdict?: string
  /** The expert's own answer stands out. */
  isExperts: boolean
}

function Answer({ schema, knowledge, kicker, option, verdict, isExperts }: AnswerProps) {
  return (
    <div
      className={`rounded-xl border px-4 pt-3 pb-3.5 ${isExperts ? 'border-accent bg-accent-ground' : 'border-hairline bg-surface'}`}
    >
      <p className={`text-kicker ${isExperts ? 'text-accent' : 'text-ink-2'}`}>{kicker}</p>
      <p className="weight-label mt-1 text-[1.0625rem] leading-[1.4375rem]">
        <OptionName schema={schema} knowledge={knowledge} option={option} />
      </p>
      {verdict === undefined ? null : <p className="weight-label mt-2 text-small">{verdict}.</p>}
      <p dir="auto" className="mt-1.5 text-[1rem] leading-[1.5rem] text-pretty">
        <RichText text={option.because} />
      </p>
    </div>
  )
}
