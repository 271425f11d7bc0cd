/** A name in the middle of a sentence: "L5 root", "EMG" and "Guillain–Barré" keep their capitals. */
export function midSentence(name: string): string {
  const second = name[1] ?? ''
  const isEponym = /^[A-Z][a-zé]+[-–][A-Z]/.test(name)
  return !isEponym && second === second.toLowerCase() && /[a-z]/.test(second)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name
}
