import type { Schema } from '@/domain/schema/schema'

/** Findings in, lesion sites out. */
export default function LocaliseView({ schema }: { schema: Schema }) {
  return <h1>Localise in {schema.title}</h1>
}
