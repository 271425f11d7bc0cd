import type { Schema } from '@/domain/schema/schema'

/** The map on one page. */
export default function PrintMap({ schema }: { schema: Schema }) {
  return <p className="p-6">{schema.title}</p>
}
