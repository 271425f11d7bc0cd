import { parseAddress } from '@/domain/place/parseAddress'
import { isOwnSchemaId, isSourceSchemaId } from '@/domain/library/ownSchemaId'
import type { Place, View } from '@/domain/place/place'
import { formatPlace } from '@/domain/place/formatPlace'
import { resolvePlace, wrongSchema } from '@/domain/place/resolvePlace'
import { revealed } from '@/domain/schema/openBranches'
import { findNode } from '@/domain/schema/findNode'
import type { NodeId, Schema } from '@/domain/schema/schema'
import { nearestVisible } from '@/domain/schema/visibleNodes'
import { readAddress, readSource, writeAddress } from '@/platform/address'
import { bundledSchemas, flagship, loadTree } from '@/platform/bundledSchemas'
import { usualView } from '@/platform/screen'
import { useAppStore } from './store'

/**
 * Goes where an address leads: at once when its schema is here, else when it has arrived.
 *
 * An address that says less than the whole place (the front door, a node without its open
 * branches) is completed in the address bar, so that what is copied from there is whole.
 */
export async function openAddress(hash: string) {
  const address = parseAddress(hash)
  const view = usualView()
  const { getLost, schemas, setSchema, startOver } = useAppStore.getState()
  const { setSchemaFailure, setSourceQuestion } = useAppStore.getState()
  setSchemaFailure(undefined)
  // What was asked about a file that another address led to needs no answer any more.
  setSourceQuestion(undefined)
  if (!address) {
    const nearest = { address: `#/${flagship.id}/${view}`, name: flagship.title }
    return getLost({ what: 'address', word: hash, nearest })
  }
  if (address.schema === 'library') return useAppStore.getState().enterLibrary()
  if (isForSource(address.schema)) return openLater(hash)
  const id = address.schema ?? sourceSchema() ?? flagship.id
  const here = schemas[id]
  if (here) return arriveIn(here, hash, view)
  if (isOwnSchemaId(id)) return openLater(hash, id)
  if (!bundledSchemas.some((schema) => schema.id === id)) {
    return getLost(wrongSchema(id, bundledSchemas, view))
  }
  startOver()
  const loaded = await loadTree(id)
  // Somebody may have gone on while the schema was on its way.
  if (readAddress() !== hash) return undefined
  if (!loaded.ok) return setSchemaFailure(loaded.error)
  setSchema(loaded.value)
  return arriveIn(loaded.value, hash, view)
}

/** Whether an address means the file of `?src=`, which is not here yet. */
function isForSource(schema: string | undefined): boolean {
  if (readSource() === undefined || sourceSchema() !== undefined) return false
  const { schemas } = useAppStore.getState()
  return schema === undefined || (isSourceSchemaId(schema) && !schemas[schema])
}

/** The schema that the `?src=` of the page brought: its front door is that one. */
function sourceSchema(): string | undefined {
  const { source } = useAppStore.getState()
  return source && source.address === readSource() ? source.schema : undefined
}

/** What opens a person's own files comes in a part of its own. */
async function openLater(hash: string, kept?: string) {
  const { setSchemaFailure, startOver } = useAppStore.getState()
  startOver()
  const later = await Promise.all([import('./openKept'), import('./openSource')]).catch(
    () => undefined,
  )
  // Somebody may have gone on while it was on its way.
  if (readAddress() !== hash) return undefined
  if (!later) {
    const reason = 'there is no connection to the server'
    return setSchemaFailure({ file: 'what opens one’s own files', reason, ownFile: 'ask-again' })
  }
  const [{ openKept }, { openSource }] = later
  const source = readSource()
  if (kept !== undefined) return openKept(kept, hash)
  if (source !== undefined) return openSource(source)
}

function arriveIn(schema: Schema, hash: string, view: View) {
  const address = parseAddress(hash)
  if (!address) return
  const resolved = resolvePlace(address, schema, view)
  const { arrive, getLost } = useAppStore.getState()
  if (resolved.kind === 'wrong') return getLost(resolved.wrong)
  const { node, open } = resolved.place
  const place = { ...resolved.place, open: node ? revealed(schema, open, node) : open }
  arrive(place, node ?? stillVisible(schema, place))
  writeAddress(formatPlace(place), 'replace')
}

/** Where the keyboard was, as far as that is still on the screen. */
function stillVisible(schema: Schema, { open }: Place): NodeId | undefined {
  const { current } = useAppStore.getState()
  const node = current === undefined ? undefined : findNode(schema, current)
  return node && nearestVisible(schema, open, node.id)
}
