import type { Schema } from '@/domain/schema/schema'

/** What is looked for: a lesion has a place, a cause need not have one. */
export type Fault = 'lesion' | 'cause'

/** What a schema looks for, by the principle it is built on. */
export function faultOf({ principle }: Pick<Schema, 'principle'>): Fault {
  return principle === undefined || principle === 'anatomic' ? 'lesion' : 'cause'
}
