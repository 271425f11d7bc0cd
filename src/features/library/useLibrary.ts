import { useCallback, useEffect, useRef, useState } from 'react'
import type { LibraryEntry } from '@/domain/library/libraryEntry'
import { loadBundledEntries } from '@/platform/bundledLibrary'
import { fetchOwnSchemas } from '@/state/ownSchemas'
import type { Arriving } from '@/state/schemasSlice'

/** What the library lists of the app's own schemas, and why the device shows none of one's own. */
export function useLibrary() {
  const [bundled, setBundled] = useState<Arriving<LibraryEntry[]>>({ status: 'coming' })
  const [deviceFailure, setDeviceFailure] = useState<string>()
  const isGone = useRef(false)

  const fetchBundled = useCallback(async () => {
    const loaded = await loadBundledEntries()
    if (isGone.current) return
    setBundled(
      loaded.ok
        ? { status: 'here', value: loaded.value }
        : { status: 'failed', failure: loaded.error },
    )
  }, [])
  const fetchOwn = useCallback(async () => {
    const failure = await fetchOwnSchemas()
    if (!isGone.current) setDeviceFailure(failure)
  }, [])

  useEffect(() => {
    isGone.current = false
    void fetchBundled()
    void fetchOwn()
    return () => {
      isGone.current = true
    }
  }, [fetchBundled, fetchOwn])
  return { bundled, deviceFailure, retry: () => void fetchBundled() }
}
