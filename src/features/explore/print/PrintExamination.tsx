import type { Schema } from '@/domain/schema/schema'

/** The bedside tests of a schema, in the order one does them. */
export default function PrintExamination({ schema }: { schema: Schema }) {
  return <p className="p-6">{schema.title}</p>
}
