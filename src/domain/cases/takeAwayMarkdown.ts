import type { Inline, RichText } from '../format/richText'
import type { Claim } from '../schema/details'
import type { TakeAway, TakeAwayTurn } from './takeAway'
import { TIER_NAMES } from './tierNames'

/** A take-away as Markdown, for one's own notes: the same as on paper, sources by number. */
export function takeAwayMarkdown(page: TakeAway): string {
  const numbers = new Map(page.citations.map((key, index) => [key, index + 1]))
  const claim = (each: Claim) => claimWords(each, numbers)
  const { explanation, trap, comparison } = page
  const parts = [
    `# ${plain(page.title)}`,
    `${plain(page.schema)}. An invented patient, for teaching, not for patient care.`,
    page.answers.length > 0 ? `**It was:** ${page.answers.map(plain).join(' and ')}` : '',
    explanation ? claim(explanation) : '',
    ...pathPart(page),
    ...tierPart(page),
    ...part('Learning points', numbered(page.learningPoints.map(claim))),
    ...part('The trap', trap ? claim(trap) : ''),
    ...(comparison ? comparisonPart(comparison, claim) : []),
    ...part('The branch', page.outline.map(outlineRow).join('\n')),
    ...part(
      'Sources',
      numbered(
        page.sources.map(({ words, link }) => (link ? `${plain(words)} <${link}>` : plain(words))),
      ),
    ),
    `${plain(page.schema)}, version ${plain(page.version)}. What cites no source is taught, not verified.`,
  ]
  return `${parts.filter((each) => each !== '').join('\n\n')}\n`
}

function part(title: string, body: string): string[] {
  return body === '' ? [] : [`## ${title}`, body]
}

function numbered(rows: readonly string[]): string {
  return rows.map((row, index) => `${index + 1}. ${row}`).join('\n')
}

function pathPart({ turns, isPlayed }: TakeAway): string[] {
  const rows = turns.map((turn) => turnWords(turn, isPlayed))
  return part(isPlayed ? 'The path' : 'The expert’s path', numbered(rows))
}

function turnWords(turn: TakeAwayTurn, isPlayed: boolean): string {
  switch (turn.kind) {
    case 'words':
      return wordsRow(turn)
    case 'option':
      return besideExpert(turn, isPlayed, { mine: 'I', theirs: 'The expert', none: 'no choice' })
    case 'board': {
      const says = { mine: 'My lead', theirs: 'The expert’s lead', none: 'no board' }
      const row = besideExpert(turn, isPlayed, says)
      return turn.missed.length > 0 ? `${row}. Not on my board: ${listed(turn.missed)}` : row
    }
  }
}

type Says = { mine: string; theirs: string; none: string }

function besideExpert(
  { kind, yours, expert, isSame }: Exclude<TakeAwayTurn, { kind: 'words' }>,
  isPlayed: boolean,
  { mine, theirs, none }: Says,
): string {
  const head = kind === 'board' ? 'Lead: ' : ''
  if (!isPlayed) return `${head}${plain(expert)}`
  if (isSame) return `${head}${plain(expert)} (as the expert)`
  return `${mine}: ${yours === undefined ? none : plain(yours)}. ${theirs}: ${plain(expert)}`
}

function wordsRow({ yours, mark }: Extract<TakeAwayTurn, { kind: 'words' }>): string {
  if (yours === undefined) return 'In one sentence: shown'
  const said = mark === undefined ? '' : ` (by my own mark: ${mark})`
  return `In one sentence: ${plain(yours)}${said}`
}

function tierPart({ tiers, hasOwnBoard }: TakeAway): string[] {
  if (tiers.every(({ yours, expert }) => yours.length + expert.length === 0)) return []
  const head = hasOwnBoard ? ['Tier', 'Mine', 'The expert’s'] : ['Tier', 'The expert’s']
  const rows = tiers.map(({ tier, yours, expert }) =>
    hasOwnBoard
      ? [TIER_NAMES[tier], listed(yours), listed(expert)]
      : [TIER_NAMES[tier], listed(expert)],
  )
  return part('The last tiers', table(head, rows))
}

function comparisonPart(
  { names, because, rows }: NonNullable<TakeAway['comparison']>,
  claim: (each: Claim) => string,
): string[] {
  const compared = table(
    ['Finding', ...names.map(plain)],
    rows.map(({ name, said }) => [plain(name), ...said.map((each) => each ?? '–')]),
  )
  return [
    '## The comparison that mattered',
    `**${names.map(plain).join(' or ')}?** ${claim(because)}`,
    ...(rows.length > 0 ? [compared, 'How often each is met: teaching estimates.'] : []),
  ]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function listed(names: readonly string[]): string {
  return names.map(plain).join(', ') || '–'
}

function outlineRow({ label, level, isAnswer, othersAfter }: TakeAway['outline'][number]): string {
  const indent = '  '.repeat(level)
  const name = isAnswer ? `**${plain(label)}**` : plain(label)
  const row = `${indent}- ${name}`
  return othersAfter > 0 ? `${row}\n${indent}- … and ${othersAfter} more` : row
}

function claimWords({ text, sourced }: Claim, numbers: ReadonlyMap<string, number>): string {
  const words = richWords(text, numbers)
  return sourced ? words : `${words} (taught, not verified)`
}

function richWords(text: RichText, numbers: ReadonlyMap<string, number>): string {
  return text.map((inline) => inlineWords(inline, numbers)).join('')
}

function inlineWords(inline: Inline, numbers: ReadonlyMap<string, number>): string {
  if (typeof inline === 'string') return plain(inline)
  switch (inline.kind) {
    case 'strong':
      return `**${richWords(inline.text, numbers)}**`
    case 'emphasis':
      return `*${richWords(inline.text, numbers)}*`
    case 'link':
      return `[${richWords(inline.text, numbers)}](${inline.href})`
    case 'citation':
      return `\\[${inline.keys.flatMap((key) => numbers.get(key) ?? []).join(', ')}\\]`
    case 'cross-link':
      return plain(inline.text)
  }
}

/** Words that are nothing but words in Markdown. */
function plain(words: string): string {
  return words.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ')
}
