import type { Found } from '@/domain/localisation/found'
import { useAppStore } from '@/state/store'

const NOTHING_FOUND: Found = {}

/** What was found, as the address says it. */
export function useFound(): Found {
  return useAppStore(({ place }) => place?.found) ?? NOTHING_FOUND
}
