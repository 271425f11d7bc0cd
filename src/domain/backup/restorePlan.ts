import type { AttemptEvent } from '../cases/attempt'
import type { Visits } from '../library/visits'
import type { ReviewEvent } from '../recall/reviewEvent'
import type { Backup, SchemaInBackup } from './backup'

/** What a device has already. */
export type Here = Pick<Backup, 'reviews' | 'attempts' | 'schemas' | 'visits'>

/** What a restore would add to a device. Nothing that is there is changed by it. */
export type RestorePlan = {
  reviews: readonly ReviewEvent[]
  attempts: readonly AttemptEvent[]
  /** Those that are not there yet. */
  schemas: readonly SchemaInBackup[]
  /** Those of which another text is there under the same id, each with an id that is free. */
  beside: readonly SchemaInBackup[]
  visits: Visits
}

/**
 * What restoring a backup would add. Events go by their ids, and schemas by their texts: restoring
 * the same backup twice adds nothing. A schema whose id is taken by another text is kept beside it.
 */
export function restorePlan(backup: Backup, here: Here): RestorePlan {
  const texts = new Set(here.schemas.map(({ text }) => text))
  const ids = new Set(here.schemas.map(({ id }) => id))
  const schemas: SchemaInBackup[] = []
  const beside: SchemaInBackup[] = []
  for (const schema of backup.schemas) {
    if (texts.has(schema.text)) continue
    const id = freeId(schema.id, ids)
    if (id === schema.id) schemas.push(schema)
    else beside.push({ ...schema, id })
    texts.add(schema.text)
    ids.add(id)
  }
  const visits = Object.entries(backup.visits).filter(([id]) => here.visits[id] === undefined)
  return {
    reviews: newOnes(backup.reviews, here.reviews),
    attempts: newOnes(backup.attempts, here.attempts),
    schemas,
    beside,
    visits: Object.fromEntries(visits),
  }
}

function newOnes<Event extends { id: string }>(
  events: readonly Event[],
  here: readonly Event[],
): Event[] {
  const ids = new Set(here.map(({ id }) => id))
  return events.filter(({ id }) => !ids.has(id) && ids.add(id))
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`
  return free
}
