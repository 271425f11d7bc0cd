/** A name in the middle of a sentence: "L5 root" and "EMG" keep their capitals. */
export function midSentence(name: string): string {
  const second = name[1] ?? ''
  return second === second.toLowerCase() && /[a-z]/.test(second)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}
