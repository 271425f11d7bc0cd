import { useEffect, useMemo } from 'react'
import type { DetailsPage } from '@/domain/schema/detailsPage'
import type { Schema, SchemaNode } from '@/domain/schema/schema'
import type { LoadFailure } from '@/platform/fetchJson'
import { fetchPage } from '@/state/fetchParts'
import { pageKey } from '@/state/schemasSlice'
import { useAppStore } from '@/state/store'

/** The pages of a step's answers, as far as they are here. */
export type AnswerPages = {
  of: (id: string) => DetailsPage | undefined
  pages: readonly DetailsPage[]
  /** Why one of them does not come, and how to ask again for all. */
  failure: LoadFailure | undefined
  fetchAll: () => void
}

/** Fetches the pages of the answers when they will be needed to tell the answers apart. */
export function useAnswerPages(schema: Schema, node: SchemaNode, isWanted: boolean): AnswerPages {
  const arriving = useAppStore((state) => state.pages)
  const answers = useMemo(() => (isWanted ? node.children : []), [isWanted, node])
  useEffect(() => answers.forEach((id) => void fetchPage(schema.id, id)), [schema.id, answers])

  return useMemo(() => {
    const pageOf = (id: string) => {
      const page = arriving[pageKey(schema.id, id)]
      return page?.status === 'here' ? page.value : undefined
    }
    const failed = answers.map((id) => arriving[pageKey(schema.id, id)])
    return {
      of: pageOf,
      pages: answers.flatMap((id) => pageOf(id) ?? []),
      failure: failed.flatMap((page) => (page?.status === 'failed' ? page.failure : []))[0],
      fetchAll: () => answers.forEach((id) => void fetchPage(schema.id, id)),
    }
  }, [schema.id, answers, arriving])
}
