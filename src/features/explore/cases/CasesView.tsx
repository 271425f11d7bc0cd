import type { Schema } from '@/domain/schema/schema'

/** Cases. */
export default function CasesView({ schema }: { schema: Schema }) {
  return <h2>{schema.title}: cases</h2>
}
