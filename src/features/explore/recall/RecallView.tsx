import type { Schema } from '@/domain/schema/schema'

/** Recall. */
export default function RecallView({ schema }: { schema: Schema }) {
  return <h2>{schema.title}: recall</h2>
}
