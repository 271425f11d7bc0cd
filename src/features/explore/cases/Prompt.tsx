import type { RefObject } from 'react'
import type { Commit } from '@/domain/cases/patientCase'
import { RichText } from '../details/RichText'
import { COMMIT_WORDS } from './caseWords'

type PromptProps = {
  id: string
  commit: Commit
  /** Given where one is led to the question rather than to the story. */
  heading?: RefObject<HTMLHeadingElement | null> | undefined
}

/** What is asked, as it stands above the question and above its answer. */
export function Prompt({ id, commit, heading }: PromptProps) {
  return (
    <>
      <p className="text-kicker text-accent">{COMMIT_WORDS[commit.kind]}</p>
      <h3
        ref={heading}
        id={id}
        tabIndex={heading ? -1 : undefined}
        dir="auto"
        className="weight-label tight mt-0.5 scroll-mt-9 outline-none text-[1.1875rem] leading-[1.5625rem] text-balance"
      >
        <RichText text={commit.prompt} />
      </h3>
    </>
  )
}
