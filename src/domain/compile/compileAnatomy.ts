import type { SchemaDocument } from '../format/definition/document'
import type { Anatomy } from '../schema/anatomy'
import { compileText } from './compileClaim'
import { mapped } from './mapped'

/** The wiring of a document, or nothing when it has none. */
export function compileAnatomy({ anatomy }: SchemaDocument): Anatomy | undefined {
  if (!anatomy?.segments) return undefined
  return {
    segments: mapped(anatomy.segments, ({ name, aka = [], kind, from = [], note }) => ({
      name,
      aka,
      kind,
      from,
      note: compileText(note),
    })),
    muscles: mapped(anatomy.muscles, ({ aka = [], ...muscle }) => ({ ...muscle, aka })),
    territories: anatomy.territories ?? {},
    reflexes: anatomy.reflexes ?? {},
    maps: anatomy.maps ?? [],
  }
}
