/** Languages that are written from right to left, by the first part of their tag. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he ks ps sd syr ug ur yi'.split(' '),
)

/**
 * Which way the words of a schema run, from its language tag. Without one they are in the
 * interface's own language. A script in the tag decides against its language, as in `az-Arab`.
 */
export function textDirection(language: string | undefined): 'ltr' | 'rtl' {
  const [tongue = '', ...rest] = (language ?? 'en').toLowerCase().split('-')
  const script = rest.find((part) => part.length === 4 && Number.isNaN(Number(part)))
  if (script !== undefined) return ['arab', 'hebr', 'thaa', 'syrc'].includes(script) ? 'rtl' : 'ltr'
  return RIGHT_TO_LEFT.has(tongue) ? 'rtl' : 'ltr'
}
