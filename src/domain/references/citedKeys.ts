/** The keys cited anywhere in a value made of texts and claims, in reading order, each once. */
export function citedKeys(value: unknown): string[] {
  const found = new Set<string>()

  function visit(part: unknown) {
    if (Array.isArray(part)) return part.forEach(visit)
    if (typeof part !== 'object' || part === null) return
    const { kind, keys, population } = part as Record<string, unknown>
    if (kind === 'citation' && Array.isArray(keys)) {
      return keys.forEach((key) => found.add(String(key)))
    }
    for (const [name, inner] of Object.entries(part)) {
      // A figure names its source apart from its text.
      if (name === 'source' && population !== undefined) found.add(String(inner))
      else visit(inner)
    }
  }

  visit(value)
  return [...found]
}
