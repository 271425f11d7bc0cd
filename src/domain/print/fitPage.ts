/** A box to be filled, or to be put into one; in any one unit. */
export type Extent = { width: number; height: number }

/** By how much something can be drawn larger so that it just fits a page, up to a most. */
export function fitPage(content: Extent, page: Extent, most: number): number {
  return Math.min(page.width / content.width, page.height / content.height, most)
}
