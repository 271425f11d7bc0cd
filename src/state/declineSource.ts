import { leaveSource, readAddress } from '@/platform/address'
import { openAddress } from './openAddress'

/** Leaves the file of `?src=` alone, and goes to the front door. */
export async function declineSource() {
  leaveSource()
  await openAddress(readAddress())
}
