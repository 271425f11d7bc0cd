import type { CrossLinkTarget } from '../richText'

/** A mark in a text that does not say what it seems to. */
export type TextFault = {
  code:
    | 'unclosed-marker'
    | 'unsafe-link'
    | 'bad-citation'
    | 'bad-cross-link'
    | 'cross-link-without-words'
  /** How many characters into the text. */
  offset: number
  message: string
  fix: string
}

/** Something of the file that a text names: a reference that it cites, or where it links to. */
export type TextMention = { target: CrossLinkTarget | 'reference'; id: string; offset: number }
