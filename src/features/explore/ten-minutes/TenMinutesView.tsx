import type { Schema } from '@/domain/schema/schema'

/** First ten minutes. */
export default function TenMinutesView({ schema }: { schema: Schema }) {
  return <h2>{schema.title}: first ten minutes</h2>
}
