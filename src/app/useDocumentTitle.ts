import { useEffect } from 'react'
import { findNode } from '@/domain/schema/findNode'
import { selectSchema } from '@/state/selectors'
import { type AppState, useAppStore } from '@/state/store'

/** Names the tab, and each entry of its history, after the place. */
export function useDocumentTitle() {
  const title = useAppStore(titleOf)
  useEffect(() => {
    document.title = title
  }, [title])
}

function titleOf(state: AppState): string {
  if (state.isInLibrary) return 'Library · Branchpoint'
  const schema = selectSchema(state)
  const id = state.place?.node
  const node = schema && id !== undefined ? findNode(schema, id) : undefined
  return [node?.label, schema?.title, 'Branchpoint'].filter(Boolean).join(' · ')
}
