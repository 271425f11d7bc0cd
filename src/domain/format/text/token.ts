import type { Inline, RichText } from '../richText'
import type { TextFault, TextMention } from './textFault'

/** One to three asterisks: what they open or close is only known from what stands around them. */
export type Stars = {
  kind: 'stars'
  count: number
  offset: number
  canOpen: boolean
  canClose: boolean
}

/** What one look at a text finds, and what is wrong with it. */
type Remarks = { faults: readonly TextFault[]; mentions: readonly TextMention[] }

/** A text cut into pieces: inlines that are done, and asterisks that wait for their partners. */
export type Scan = { tokens: (Inline | Stars)[]; faults: TextFault[]; mentions: TextMention[] }

/** What an opening bracket turned out to be, and where what follows it begins. */
export type BracketReading = Remarks & { end: number; inline: Inline }

/** Reads the words of a link, which begin at `offset` in the whole text. */
export type ReadLabel = (label: string, offset: number) => Remarks & { text: RichText }

/** A whole text, where in it an opening bracket stands, and how to read the words of a link. */
export type BracketSource = { source: string; position: number; readLabel: ReadLabel }
