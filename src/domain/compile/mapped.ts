/** The same map with each item compiled. */
export function mapped<From, To>(
  map: Record<string, From> | undefined,
  compile: (item: From) => To,
): Record<string, To> {
  const entries = Object.entries(map ?? {})
  return Object.fromEntries(entries.map(([id, item]) => [id, compile(item)]))
}
