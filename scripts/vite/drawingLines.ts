import { Window } from 'happy-dom'
import type { DrawingLines, Shape } from '../../src/domain/schema/drawingLines'

const TAGS: ReadonlySet<string> = new Set([
  'g',
  'path',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'rect',
])
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'id class transform d cx cy r rx ry x y x1 y1 x2 y2 width height points'.split(' '),
)

/**
 * The lines of a drawing as data, out of its SVG file: shapes, where they are, and their role as
 * the class. Anything else in the file is an error: colours and words come from elsewhere.
 */
export function drawingLines(svg: string, file: string): DrawingLines {
  const { document } = new Window()
  document.body.innerHTML = svg
  const root = document.querySelector('svg')
  const [, , width, height] = (root?.getAttribute('viewBox') ?? '').split(/\s+/).map(Number)
  if (!root || !width || !height) throw new Error(`${file} has no svg with a viewBox`)
  return { width, height, shapes: [...root.children].map((element) => toShape(element, file)) }
}

type Element = InstanceType<typeof Window.prototype.Element>

function toShape(element: Element, file: string): Shape {
  const tag = element.tagName.toLowerCase()
  if (!TAGS.has(tag)) throw new Error(`${file}: <${tag}> is not for a drawing`)
  const attributes = [...element.attributes].map(({ name, value }) => {
    if (!ATTRIBUTES.has(name) || value === null)
      throw new Error(`${file}: ${name}="${value}" is not for a drawing`)
    return [name, value] as const
  })
  const children = [...element.children].map((child) => toShape(child, file))
  return {
    tag: tag as Shape['tag'],
    attributes: Object.fromEntries(attributes),
    ...(children.length > 0 && { children }),
  }
}
