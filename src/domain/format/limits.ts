/** What a file may hold at most. All but the last two are checked before anything is built. */
export const LIMITS = {
  bytes: 5_000_000,
  /** Brackets within brackets; a tree of the greatest depth needs less than half of it. */
  nesting: 200,
  /** Words, numbers, lists and objects; ten thousand full nodes need about two thirds of it. */
  values: 400_000,
  nodes: 10_000,
  treeDepth: 40,
} as const

/** More problems than this help nobody; the gravest are kept. */
export const MOST_PROBLEMS = 10_000
