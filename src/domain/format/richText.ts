/** What a cross-link may lead to. */
export type CrossLinkTarget = 'node' | 'site' | 'script' | 'finding' | 'tip'

/** A run of text in the small Markdown of the format, parsed. Plain words stay plain strings. */
export type Inline =
  | string
  | { kind: 'strong'; text: RichText }
  | { kind: 'emphasis'; text: RichText }
  | { kind: 'link'; href: string; text: RichText }
  | { kind: 'citation'; keys: readonly string[] }
  | { kind: 'cross-link'; target: CrossLinkTarget; id: string; text: string }

/** A text as data: what is shown is built from this, never from HTML. */
export type RichText = readonly Inline[]
