import { createFindIndex, type FindIndex } from '@/domain/find/createFindIndex'
import type { FindRow, FindRows } from '@/domain/find/findRow'
import { groupHits, type Hit } from '@/domain/find/groupHits'
import { hitsIn } from '@/domain/find/hitsIn'
import { nodeId } from '@/domain/schema/schema'
import { compareWith, openHit } from '@/state/openHit'
import type { Command } from '@/state/commands/command'
import type { PaletteGroup, PaletteOption } from './paletteOption'

/** All that can be found, with its index. */
export type Findables = { hits: readonly Hit[]; index: FindIndex; titles: Record<string, string> }

/** What the palette answers to what was typed. */
export type Answer = {
  groups: readonly PaletteGroup[]
  /** What to say about the answer, where it is not simply what was asked for. */
  remark: string
}

/** Makes everything findable; the titles of the schemas are among the rows. */
export function findablesOf(rows: FindRows): Findables {
  const hits = hitsIn(rows)
  const titles = hits.flatMap(({ row, schema }) =>
    row.kind === 'schema' ? [[schema, row.name] as const] : [],
  )
  return {
    hits,
    index: createFindIndex(hits.map(({ row }) => row)),
    titles: Object.fromEntries(titles),
  }
}

type Asked = { query: string; here: string | undefined; commands: readonly Command[] }

/**
 * Hits and commands for a query. A command goes first where its name begins as was typed and no
 * card's does; else the commands come last.
 */
export function answerTo(
  { query, here, commands }: Asked,
  { hits, index, titles }: Findables,
): Answer {
  const found = index(query)
  const listed = found.rows.flatMap((place) => hits[place] ?? [])
  const groups = groupHits({ hits: listed, here, titles }).map(({ title, more, ...group }) => ({
    title,
    more,
    options: group.hits.map((hit) => optionOf(hit, here)),
  }))
  const done = commandGroup(query, commands)
  const begins = (name: string | undefined) =>
    name?.toLowerCase().startsWith(query.trim().toLowerCase()) === true
  const isCommandMeant =
    begins(done[0]?.options[0]?.name) && !listed.some(({ row }) => begins(row.name))
  const isAll = found.fit === 'all'
  return {
    groups:
      isCommandMeant || (done.length > 0 && !isAll) ? [...done, ...groups] : [...groups, ...done],
    remark: remarkOn(query, isAll, found.meant, listed.length > 0, done.length > 0),
  }
}

/** The cards of this schema that can be compared, by what was typed, else all of them. */
export function comparableCards(query: string, here: string, findables: Findables): Answer {
  const { hits, index } = findables
  const isMeant = ({ row, schema }: Hit) => schema === here && row.isComparable === true
  const found = query.trim() === '' ? hits : index(query).rows.flatMap((place) => hits[place] ?? [])
  const options = found.filter(isMeant).map((hit) => ({
    ...optionOf(hit, here),
    run: () => compareWith(nodeId(hit.row.id)),
  }))
  return {
    groups: options.length > 0 ? [{ title: 'Cards to compare', options, more: 0 }] : [],
    remark: options.length > 0 ? '' : noneToCompare(query.trim()),
  }
}

function noneToCompare(asked: string): string {
  return asked === ''
    ? 'No card of this schema has a script or a site to compare.'
    : `No card with a script or a site has “${asked}”.`
}

/** Commands as options of the palette. */
export function commandOptions(commands: readonly Command[]): PaletteOption[] {
  return commands.map(({ id, name, group, keys, isAskedInPalette, run }) => ({
    id: `command-${id}`,
    name,
    where: group,
    run,
    ...(keys && { keys }),
    ...(isAskedInPalette && { staysOpen: true }),
  }))
}

function commandGroup(query: string, commands: readonly Command[]): PaletteGroup[] {
  const { rows, fit, meant } = createFindIndex(commands)(query)
  const found = rows.flatMap((place) => commands[place] ?? [])
  const isMeant = fit === 'all' && meant === undefined && found.length > 0
  return isMeant ? [{ title: 'Commands', options: commandOptions(found), more: 0 }] : []
}

function remarkOn(
  query: string,
  isAll: boolean,
  meant: string | undefined,
  hasHits: boolean,
  hasCommands: boolean,
): string {
  const asked = `“${query.trim()}”`
  if (meant !== undefined) return `Nothing has ${asked}. Shown is what has “${meant}”.`
  if (hasHits) return isAll ? '' : `Nothing has all of ${asked}. Shown is what has some of it.`
  return hasCommands ? '' : `Nothing has ${asked}. Try another word, or only its beginning.`
}

const KIND_WORDS: Record<FindRow['kind'], string> = {
  schema: 'Diagnostic schema',
  card: 'Card',
  script: 'Script',
  finding: 'Finding',
  tip: 'Exam tip',
  source: 'Source',
}

function optionOf({ row, schema, way }: Hit, here: string | undefined): PaletteOption {
  const { kind, id, name, glyph, beside } = row
  const isHere = schema === here
  const kindWords = isHere && kind !== 'schema' ? [] : [KIND_WORDS[kind]]
  const place = kind === 'source' ? (beside ?? '') : shortWay(way)
  return {
    id: `${schema}-${kind}-${id}`,
    name,
    where: [...kindWords, place].filter(Boolean).join(' · '),
    run: () => openHit({ row, schema }),
    ...(glyph && { glyph }),
    ...(isHere && row.isComparable && { compare: () => compareWith(nodeId(id)) }),
  }
}

/** The nearest branches say where a card is; the root is the same for all. */
function shortWay(way: readonly string[]): string {
  const below = way.length > 1 ? way.slice(1) : way
  return below.length > 2 ? `… › ${below.slice(-2).join(' › ')}` : below.join(' › ')
}
