import { writeAddress } from '@/platform/address'
import { openAddress } from './openAddress'

/** Goes to an address of the app as a link does, leaving an entry to come back to. */
export function visitAddress(address: string) {
  writeAddress(address, 'push')
  void openAddress(address)
}
