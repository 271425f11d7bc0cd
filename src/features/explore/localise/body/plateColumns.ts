import type { SkinMap } from './skinMap'

/** Maps that stand above each other, and their width in parts of the height of the plate. */
export type PlateColumn = { maps: readonly SkinMap[]; aspect: number }

/** Tall drawings stand alone; short ones, the hand and the foot, share a column by twos. */
export function plateColumns(maps: readonly SkinMap[]): {
  columns: readonly PlateColumn[]
  aspect: number
} {
  const short = maps.filter(({ isTall }) => !isTall)
  const pairs = short.flatMap((map, at) =>
    at % 2 === 0 ? [[map, ...short.slice(at + 1, at + 2)]] : [],
  )
  const columns = [...maps.filter(({ isTall }) => isTall).map((map) => [map]), ...pairs].map(
    (column) => ({ maps: column, aspect: aspectOf(column) }),
  )
  return { columns, aspect: columns.reduce((sum, { aspect }) => sum + aspect, 0) || 1 }
}

function aspectOf(column: readonly SkinMap[]): number {
  return 1 / column.reduce((sum, { frame }) => sum + frame.height / frame.width, 0)
}
