import type { Schema } from '@/domain/schema/schema'

/** The outline, the scripts, the tips and the sources, to take away. */
export default function PrintHandout({ schema }: { schema: Schema }) {
  return <p className="p-6">{schema.title}</p>
}
