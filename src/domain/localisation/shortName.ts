/** The name without what stands after a colon: "L5 dermatome" of "L5 dermatome: outer leg". */
export function shortName(name: string): string {
  const [head = name] = name.split(/:\s/)
  return head.trim() === '' ? name : head
}
