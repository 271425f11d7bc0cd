/** The keys cited anywhere in a value made of texts and claims, in reading order, each once. */
export function citedKeys(value: unknown): string[] {
  const found = new Set<string>()

  function visit(part: unknown) {
    if (Array.isArray(part)) return part.forEach(visit)
    if (typeof part !== 'object' || part === null) return
    const { kind, keys, population, source } = part as Record<string, unknown>
    if (kind === 'citation' && Array.isArray(keys)) keys.forEach((key) => found.add(String(key)))
    else Object.values(part).forEach(visit)
    // A figure names its source apart from its text.
    if (population !== undefined && typeof source === 'string') found.add(source)
  }

  visit(value)
  return [...found]
}
