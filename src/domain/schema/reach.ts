import type { Anatomy, Supplied } from './anatomy'

/** What can be hurt: muscles, skin territories and reflex arcs, by their ids. */
export type Reach = {
  muscles: ReadonlySet<string>
  territories: ReadonlySet<string>
  reflexes: ReadonlySet<string>
}

/**
 * What a lesion of these segments takes.
 *
 * It takes everything whose fibres pass through one of them, and spares every branch that leaves
 * above: such a branch does not have the segment in its path. A root is a segment too, and takes
 * all that it feeds, however small its share; so what is reached may be weak, not that it must be.
 */
export function reach(anatomy: Anatomy, lesionOf: readonly string[]): Reach {
  const lesion = new Set(lesionOf)
  const isReached = ({ roots, path }: Pick<Supplied, 'roots' | 'path'>) =>
    path.some((segment) => lesion.has(segment)) || roots.some(({ root }) => lesion.has(root))

  function reached(supplied: Readonly<Record<string, Supplied>>): ReadonlySet<string> {
    return new Set(
      Object.entries(supplied).flatMap(([id, supply]) => (isReached(supply) ? [id] : [])),
    )
  }

  return {
    muscles: reached(anatomy.muscles),
    territories: reached(anatomy.territories),
    reflexes: reached(anatomy.reflexes),
  }
}
