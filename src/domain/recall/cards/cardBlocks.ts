import { isSourced } from '../../format/isSourced'
import type { RichText } from '../../format/richText'
import type { Claim } from '../../schema/details'
import type { CardLine, FaceBlock } from '../recallCard'

/** Words alone, of which nothing is claimed. */
export function textBlock(...text: RichText): FaceBlock[] {
  return text.length === 0 ? [] : [{ kind: 'text', text }]
}

/** A claim with its standing, if there is one. */
export function claimBlock(title: string | undefined, claim: Claim | undefined): FaceBlock[] {
  return claim ? [{ kind: 'claim', title, claim }] : []
}

/** A text of the format as the claim that it makes. */
export function claimOf(text: RichText): Claim {
  return { text, sourced: isSourced(text) }
}

/** A list, if anything stands in it. */
export function listBlock(title: string | undefined, lines: readonly CardLine[]): FaceBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'list', title, lines }]
}

/** A line that claims nothing, such as a label. */
export function plainLine(words: RichText, note?: RichText): CardLine {
  return { words, note, sourced: undefined }
}

/** A line that says something of the world, sourced or taught. */
export function claimLine(words: RichText, note?: RichText): CardLine {
  return { words, note, sourced: isSourced(words) || (note !== undefined && isSourced(note)) }
}

/** A claim as a line of a list, behind what it is about; what is disputed is said beside it. */
export function standingLine({ text, sourced, disputed }: Claim, about: RichText = []): CardLine {
  const note = disputed && ['Disputed', ...(disputed.note ? [': ', ...disputed.note] : [])]
  return { words: [...about, ...text], note, sourced }
}
