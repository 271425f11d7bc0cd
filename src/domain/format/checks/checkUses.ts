import { ID_SHAPE } from '../../shared/idShape'
import { nearest } from '../../shared/nearest'
import type { Fault } from '../fault'
import { quoted } from '../../shared/quoted'
import type { Packs, UsedPacks } from '../usedPacks'
import type { CheckedFile } from './checkedFile'

type Obstacle = UsedPacks['obstacles'][number]

/** Packs that are not there, and packs that use each other in a circle. */
export function checkUses({ used }: CheckedFile, packs: Packs): Fault[] {
  return used.obstacles.flatMap((obstacle) => {
    const pack = obstacle.way.at(-1) ?? ''
    if (obstacle.kind === 'cycle') return [cycle(obstacle)]
    return ID_SHAPE.test(pack) ? [missing(obstacle, pack, packs)] : []
  })
}

function cycle({ index, way }: Obstacle): Fault {
  return {
    code: 'cycle-in-uses',
    path: ['uses', index],
    message: `Following "uses" leads in a circle: ${way.join(' → ')}.`,
    fix: 'Take one of these out of "uses", or move what both need to a third pack.',
  }
}

function missing({ index, way }: Obstacle, pack: string, packs: Packs): Fault {
  const through = way.length > 2 ? `, which ${quoted(way.at(-2))} uses` : ''
  const meant = nearest(pack, packs.keys())
  return {
    code: 'unknown-pack',
    path: ['uses', index],
    message: `There is no pack ${quoted(pack)}${through}, or it has errors of its own.`,
    fix:
      meant === undefined
        ? 'Put the pack in "packs" beside this file, flatten both into one file, or correct its id.'
        : `Did you mean "${meant}"?`,
  }
}
