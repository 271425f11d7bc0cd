import { ownSchemaId } from '@/domain/library/ownSchemaId'
import { FIRST_BRANCHES } from '@/domain/schema/openBranches'
import { indexTree } from '@/domain/schema/indexTree'
import { readSchemaFile } from '@/platform/readSchemaFile'
import { usualView } from '@/platform/screen'
import { useAppStore } from './store'

/**
 * Opens a person's own schema file, or says what is wrong with it; what was on the screen stays
 * until there is something better to show.
 */
export async function openFile(file: File) {
  const read = await readSchemaFile(file)
  const { go, setCards, setFileReport, setKnowledge, setSchema } = useAppStore.getState()
  switch (read.kind) {
    case 'unreadable':
      return setFileReport({ fileName: file.name, problems: [], reason: read.reason })
    case 'broken':
      return setFileReport({ fileName: file.name, problems: read.problems, reason: undefined })
    case 'schema': {
      const { tree, cards, knowledge } = read.parts
      const id = ownSchemaId(tree.id)
      setFileReport(undefined)
      setSchema(indexTree({ ...tree, id }))
      setCards(id, { status: 'here', value: cards })
      setKnowledge(id, { status: 'here', value: knowledge })
      return go({ schema: id, view: usualView(), node: undefined, open: FIRST_BRANCHES }, 'push')
    }
  }
}
