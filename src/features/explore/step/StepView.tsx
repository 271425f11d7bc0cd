import type { Schema } from '@/domain/schema/schema'

/** One question at a time. */
export default function StepView({ schema }: { schema: Schema }) {
  return <p className="p-6">{schema.title}</p>
}
