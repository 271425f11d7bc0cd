import type { Inline, RichText } from '../../format/richText'

/**
 * A text as HTML that says nothing but the text: marks, links, and citations as their numbers among
 * everything that is cited.
 */
export function richHtml(text: RichText, keys: readonly string[]): string {
  const html = text.map((inline) => inlineHtml(inline, keys)).join('')
  // No blank is left before the number of a source.
  return html.replaceAll(' <sup>', '<sup>')
}

function inlineHtml(inline: Inline, keys: readonly string[]): string {
  if (typeof inline === 'string') return escapeHtml(inline)
  switch (inline.kind) {
    case 'strong':
      return `<b>${richHtml(inline.text, keys)}</b>`
    case 'emphasis':
      return `<i>${richHtml(inline.text, keys)}</i>`
    case 'link':
      return linkHtml(inline.href, richHtml(inline.text, keys))
    case 'cross-link':
      return escapeHtml(inline.text)
    case 'citation':
      return `<sup>${inline.keys.map((key) => keys.indexOf(key) + 1).join(', ')}</sup>`
  }
}

/** A link to a page; words alone for any other kind of address. */
export function linkHtml(href: string, words: string): string {
  return /^https?:\/\//i.test(href) ? `<a href="${escapeHtml(href)}">${words}</a>` : words
}

/** Words as HTML; a line end in them stays one, and a tab is a blank. */
export function escapeHtml(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/\r\n?|\n/g, '<br>')
    .replaceAll('\t', ' ')
}
