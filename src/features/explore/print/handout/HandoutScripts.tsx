import type { ReactNode } from 'react'
import type { HandoutScript } from '@/domain/print/handout'
import type { Claim } from '@/domain/schema/details'
import { ONSET_WORDS, ROLE_WORDS } from '@/ui/words'
import { PaperClaim, PaperClaims } from './PaperClaim'

const LINES_AT_LEAST = 3

type HandoutScriptsProps = { scripts: readonly HandoutScript[]; isClosed: boolean }

/** The illness scripts in short; with closed answers a name each, and lines for the findings. */
export function HandoutScripts({ scripts, isClosed }: HandoutScriptsProps) {
  if (scripts.length === 0) return null
  return (
    <section>
      <h3>Illness scripts</h3>
      <p className="handout-note">
        {isClosed
          ? 'Write the findings that make each of them likely.'
          : 'The key findings, and what argues against it. How often each is met is a teaching estimate.'}
      </p>
      {scripts.map((script) => (
        <section key={script.id} className="handout-block">
          <h4>
            {script.name}
            {script.cantMiss ? <span className="handout-warning"> ⚠ can’t miss</span> : null}
          </h4>
          {isClosed ? (
            <EmptyLines count={Math.max(LINES_AT_LEAST, script.rows.length)} />
          ) : (
            <ScriptInShort script={script} />
          )}
        </section>
      ))}
    </section>
  )
}

export function EmptyLines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => <p key={index} className="handout-line" />)
}

function ScriptInShort({ script }: { script: HandoutScript }) {
  const { gist, tempo, rows, diagnostics, management, redFlags } = script
  return (
    <>
      <p>
        <PaperClaim claim={gist} />
      </p>
      <dl className="handout-fields">
        {tempo ? (
          <PaperField name="Tempo">
            {tempo.onset.map((onset) => ONSET_WORDS[onset]).join(', ')}.{' '}
            <PaperClaim claim={tempo.course} />
          </PaperField>
        ) : null}
        {rows.length > 0 ? (
          <PaperField name="Findings">
            {rows.map(({ finding, name, frequency, role }, index) => (
              <span key={finding}>
                {index > 0 ? '; ' : null}
                {name} <em>{role === 'key' ? frequency : joined(frequency, ROLE_WORDS[role])}</em>
              </span>
            ))}
          </PaperField>
        ) : null}
        <ClaimsField name="Tests" claims={diagnostics} />
        <ClaimsField name="Management" claims={management} />
        <ClaimsField name="Red flags" claims={redFlags} />
      </dl>
    </>
  )
}

function ClaimsField({ name, claims }: { name: string; claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <PaperField name={name}>
      <PaperClaims claims={claims} />
    </PaperField>
  )
}

function joined(...words: readonly string[]): string {
  return words.filter(Boolean).join(', ')
}

/** A small name at the side, and what stands under it. */
export function PaperField({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
