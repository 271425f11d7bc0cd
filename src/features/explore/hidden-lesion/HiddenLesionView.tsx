import type { Schema } from '@/domain/schema/schema'

/** A lesion to be found by asking for as few findings as one needs. */
export default function HiddenLesionView({ schema }: { schema: Schema }) {
  return <h1>Hidden lesion in {schema.title}</h1>
}
