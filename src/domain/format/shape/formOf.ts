import { z } from 'zod'
import { day, id, ref, target, url } from '../definition/primitives'
import { derivesFrom } from './derivesFrom'

/** What the definition says about the form of some words, such as "A BCP 47 tag, such as …". */
export function formOf(part: z.core.$ZodType | undefined): string {
  if (!part) return ''
  const origin = [id, ref, target, url, day].find((form) => derivesFrom(part, form)) ?? part
  return z.globalRegistry.get(origin)?.description ?? ''
}
