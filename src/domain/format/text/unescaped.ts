/** Words as they are meant, without the backslashes that shield marks. */
export function unescaped(words: string): string {
  return words.replace(/\\([\\*[\]()|])/g, '$1')
}
