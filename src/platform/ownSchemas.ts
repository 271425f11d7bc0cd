import type { OwnSchema } from '@/domain/library/ownSchema'
import type { Result } from '@/domain/shared/result'
import { inDatabase } from './database'

/** The schemas of one's own that this device keeps, without their texts. */
export function listOwnSchemas(): Promise<Result<OwnSchema[], string>> {
  return inDatabase((database) => database.getAll('schemas'))
}

/** One of them with its text; nothing when the device does not keep it. */
export function readOwnSchema(
  id: string,
): Promise<Result<{ schema: OwnSchema; text: string } | undefined, string>> {
  return inDatabase(async (database) => {
    const transaction = database.transaction(['schemas', 'texts'])
    const schema = await transaction.objectStore('schemas').get(id)
    const text = await transaction.objectStore('texts').get(id)
    return schema && text !== undefined ? { schema, text } : undefined
  })
}

/** Keeps one in the place of what it kept under the same id; both of its parts, or neither. */
export function keepOwnSchema(schema: OwnSchema, text: string): Promise<Result<void, string>> {
  return inDatabase(async (database) => {
    const transaction = database.transaction(['schemas', 'texts'], 'readwrite')
    await Promise.all([
      transaction.objectStore('schemas').put(schema),
      transaction.objectStore('texts').put(text, schema.id),
      transaction.done,
    ])
    // What a person brought is not to be thrown out when the device runs short.
    void navigator.storage?.persist?.()
  })
}

/** Keeps one no longer. */
export function forgetOwnSchema(id: string): Promise<Result<void, string>> {
  return inDatabase(async (database) => {
    const transaction = database.transaction(['schemas', 'texts'], 'readwrite')
    await Promise.all([
      transaction.objectStore('schemas').delete(id),
      transaction.objectStore('texts').delete(id),
      transaction.done,
    ])
  })
}
