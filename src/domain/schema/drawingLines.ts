/** One shape of a drawing: its geometry, and its role as the class. */
export type Shape = {
  tag: 'g' | 'path' | 'circle' | 'ellipse' | 'line' | 'polyline' | 'polygon' | 'rect'
  attributes: Readonly<Record<string, string>>
  children?: readonly Shape[]
}

/** The lines of a drawing, without colours and words. */
export type DrawingLines = { width: number; height: number; shapes: readonly Shape[] }
