import type { Schema } from '@/domain/schema/schema'

/** Case. */
export default function PrintCase({ schema }: { schema: Schema }) {
  return <h2>{schema.title}: case</h2>
}
