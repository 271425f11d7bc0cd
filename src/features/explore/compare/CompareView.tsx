import type { Schema } from '@/domain/schema/schema'

/** What separates two to four cards. */
export default function CompareView({ schema }: { schema: Schema }) {
  return <p className="p-6">{schema.title}</p>
}
