import { bundle } from 'virtual:schemas'
import { fetchJson } from './fetchJson'

/** The texts of the packs that come with the app, by id; those that do not arrive are not there. */
export async function loadPackTexts(): Promise<ReadonlyMap<string, string>> {
  const { folder, ids } = bundle.packs
  const loaded = await Promise.all(
    ids.map(async (id) => {
      const pack = await fetchJson(`${import.meta.env.BASE_URL}${folder}/${id}.json`)
      return pack.ok ? [[id, JSON.stringify(pack.value)] as const] : []
    }),
  )
  return new Map(loaded.flat())
}
