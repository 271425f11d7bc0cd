import { ownSchemaId } from '@/domain/library/ownSchemaId'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { indexTree } from '@/domain/schema/indexTree'
import { readSchemaFile } from '@/platform/readSchemaFile'
import { usualView } from '@/platform/screen'
import { pageKey } from './schemasSlice'
import { useAppStore } from './store'

/**
 * Opens a person's own schema file, or says what is wrong with it; what was on the screen stays
 * until there is something better to show.
 */
export async function openFile(file: File) {
  const read = await readSchemaFile(file)
  const { go, setEmergencies, setFileReport, setKnowledge, setPages, setSchema, setSources } =
    useAppStore.getState()
  switch (read.kind) {
    case 'unreadable':
      return setFileReport({ fileName: file.name, problems: [], reason: read.reason })
    case 'broken':
      return setFileReport({ fileName: file.name, problems: read.problems, reason: undefined })
    case 'schema': {
      const { tree, emergencies, sources, knowledge, pages } = read.parts
      const id = ownSchemaId(tree.id)
      setFileReport(undefined)
      setSchema(indexTree({ ...tree, id }))
      setEmergencies(id, { status: 'here', value: emergencies })
      setSources(id, { status: 'here', value: sources })
      setKnowledge(id, { status: 'here', value: knowledge })
      setPages(
        Object.fromEntries(
          Object.entries(pages).map(([node, value]) => [
            pageKey(id, node),
            { status: 'here', value },
          ]),
        ),
      )
      return go({ schema: id, view: usualView(), node: undefined, open: FIRST_BRANCHES }, 'push')
    }
  }
}
