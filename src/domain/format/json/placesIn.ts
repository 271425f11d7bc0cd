import type { Node } from 'jsonc-parser'
import type { JsonPath } from '../problem'

/** Finds where in a file a path is written. */
export type Places = {
  /** The value at the path; where there is none, the innermost thing around it that there is. */
  valueAt: (path: JsonPath) => Node
  /** The key that the path ends with; where there is none, as `valueAt`. */
  keyAt: (path: JsonPath) => Node
}

/** Each object's keys are gone through once, when something in it is first looked for. */
export function placesIn(root: Node): Places {
  const properties = new Map<Node, Map<string, Node>>()

  function propertiesOf(object: Node): Map<string, Node> {
    const known = properties.get(object)
    if (known) return known
    const found = new Map<string, Node>()
    for (const property of object.children ?? []) {
      const key: unknown = property.children?.[0]?.value
      if (typeof key === 'string') found.set(key, property)
    }
    properties.set(object, found)
    return found
  }

  function step(node: Node, segment: string | number): Node | undefined {
    if (node.type === 'array') return node.children?.[Number(segment)]
    return node.type === 'object' ? propertiesOf(node).get(String(segment)) : undefined
  }

  function walk(path: JsonPath, isKeyMeant: boolean): Node {
    let node = root
    for (const [index, segment] of path.entries()) {
      const next = step(node, segment)
      if (!next) return node
      const isProperty = next.type === 'property'
      if (isKeyMeant && isProperty && index === path.length - 1) return next.children?.[0] ?? next
      node = isProperty ? (next.children?.[1] ?? next) : next
    }
    return node
  }

  return { valueAt: (path) => walk(path, false), keyAt: (path) => walk(path, true) }
}
