import type { Schema } from '@/domain/schema/schema'

/** All scripts of a branch, their fields as columns. */
export default function TableView({ schema }: { schema: Schema }) {
  return <p className="p-6">{schema.title}</p>
}
