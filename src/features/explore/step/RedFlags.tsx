import type { Claim } from '@/domain/schema/details'
import { ClaimList } from '../details/ClaimText'

/** What must not wait in a diagnosis. */
export function RedFlags({ claims }: { claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <section className="mt-4 rounded-xl bg-warn-ground px-4 py-3">
      <h3 className="weight-label text-small text-warn">Red flags</h3>
      <ClaimList claims={claims} />
    </section>
  )
}
