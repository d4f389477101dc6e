import { PRINT_FONT } from '@/catalog/inks'
import type { SvgNode } from '@/domain/svg'

type Pen = CanvasRenderingContext2D
/** What a shape takes from the groups it is in, as SVG names it. */
type Style = Readonly<Record<string, string | number>>

/** What SVG takes where nothing is said. */
const START: Style = { fill: 'black', stroke: 'none', 'stroke-width': 1, 'font-size': 13, 'font-weight': 430 }
const UNSEEN = ['title', 'desc', 'defs', 'pattern', 'clipPath']
const HALF_TURN = 180

/**
 * A drawing as a PNG, `scale` px for each of its own, on a canvas node by node. An `<img>` of the file would be shorter, but
 * an image may not use the page's font.
 * @throws where the browser cannot make so large a picture.
 */
export async function drawPng(drawing: SvgNode, scale: number): Promise<Blob> {
  // A letter that the page has not shown yet may still have to come; without it the next font writes.
  await document.fonts.load(`13px ${PRINT_FONT}`, wordsOf(drawing)).catch(() => [])
  const { canvas, pen } = sheet(
    number(drawing.attributes['width']) * scale,
    number(drawing.attributes['height']) * scale,
  )
  pen.scale(scale, scale)
  drawNode(pen, drawing, START, patternsOf(drawing))
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
  })
}

function sheet(width: number, height: number) {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width)
  canvas.height = Math.ceil(height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no 2D canvas')
  return { canvas, pen }
}

/** Draws a node and what it holds. `outer`: the style of the groups around it. */
export function drawNode(
  pen: Pen,
  node: SvgNode,
  outer: Style,
  patterns: ReadonlyMap<string, SvgNode>,
): void {
  if (UNSEEN.includes(node.name)) return
  const style = { ...outer, ...node.attributes }
  pen.save()
  move(pen, node.attributes['transform'])
  const clip = named(patterns, node.attributes['clip-path'])?.children[0]
  if (clip && typeof clip !== 'string') pen.clip(outline(clip))
  pen.globalAlpha *= number(node.attributes['opacity'], 1)
  if (node.name === 'text') write(pen, node, style)
  else if (node.name === 'g' || node.name === 'svg')
    for (const child of node.children) {
      if (typeof child !== 'string') drawNode(pen, child, style, patterns)
    }
  else trace(pen, outline(node), style, patterns)
  pen.restore()
}

function move(pen: Pen, transform: string | number | undefined) {
  for (const [, kind, list = ''] of String(transform ?? '').matchAll(/(\w+)\(([^)]+)\)/g)) {
    const [a = 0, b] = list.split(/[ ,]+/).map(Number)
    if (kind === 'translate') pen.translate(a, b ?? 0)
    if (kind === 'scale') pen.scale(a, b ?? a)
    if (kind === 'rotate') pen.rotate((a * Math.PI) / HALF_TURN)
  }
}

function outline({ name, attributes }: SvgNode): Path2D {
  const at = (key: string) => number(attributes[key])
  const path = new Path2D(name === 'path' ? String(attributes['d']) : undefined)
  if (name === 'rect') path.rect(at('x'), at('y'), at('width'), at('height'))
  if (name === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
  return path
}

function trace(pen: Pen, path: Path2D, style: Style, patterns: ReadonlyMap<string, SvgNode>) {
  const fill = () => {
    const paint = paintOf(pen, style['fill'], patterns)
    if (paint === null) return
    pen.fillStyle = paint
    pen.fill(path)
  }
  const stroke = () => takeStroke(pen, style) && pen.stroke(path)
  const over = style['paint-order'] === 'stroke' ? [stroke, fill] : [fill, stroke]
  for (const step of over) {
    pen.save()
    step()
    pen.restore()
  }
}

/** Whether there is a stroke; the pen is then ready for it. */
function takeStroke(pen: Pen, style: Style): boolean {
  if (style['stroke'] === 'none') return false
  pen.globalAlpha *= number(style['stroke-opacity'], 1)
  pen.strokeStyle = String(style['stroke'])
  pen.lineWidth = number(style['stroke-width'], 1)
  pen.lineJoin = style['stroke-linejoin'] === 'round' ? 'round' : 'miter'
  pen.lineCap = style['stroke-linecap'] === 'round' ? 'round' : 'butt'
  pen.setLineDash(
    String(style['stroke-dasharray'] ?? '')
      .match(/[\d.]+/g)
      ?.map(Number) ?? [],
  )
  return true
}

function paintOf(pen: Pen, fill: string | number | undefined, patterns: ReadonlyMap<string, SvgNode>) {
  const pattern = named(patterns, fill)
  return fill === 'none' ? null : pattern ? hatch(pen, pattern) : String(fill)
}

/** A tile as fine as the canvas, laid in the unit of what it fills. */
function hatch(pen: Pen, pattern: SvgNode): CanvasPattern | null {
  const { a, b } = pen.getTransform()
  const size = number(pattern.attributes['width'])
  const fine = Math.ceil(size * Math.hypot(a, b) * 2) / size
  const tile = sheet(size * fine, size * fine)
  tile.pen.scale(fine, fine)
  drawNode(tile.pen, { ...pattern, name: 'g', attributes: {} }, START, new Map())
  const paint = pen.createPattern(tile.canvas, 'repeat')
  const turn = Number(/rotate\((.+)\)/.exec(String(pattern.attributes['patternTransform']))?.[1] ?? 0)
  paint?.setTransform(new DOMMatrix().rotate(turn).scale(1 / fine))
  return paint
}

function write(pen: Pen, { attributes, children }: SvgNode, style: Style) {
  pen.font = `${style['font-weight']} ${number(style['font-size'])}px ${style['font-family'] ?? PRINT_FONT}`
  const anchor = style['text-anchor']
  pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left'
  const [x, y] = [number(attributes['x']), number(attributes['y'])]
  const text = children.filter((child) => typeof child === 'string').join('')
  if (takeStroke(pen, { 'stroke-linejoin': 'round', ...style })) pen.strokeText(text, x, y)
  pen.fillStyle = String(style['fill'])
  pen.fillText(text, x, y)
}

/** What "url(#id)" names. */
const named = (defined: ReadonlyMap<string, SvgNode>, address: string | number | undefined) =>
  defined.get(/^url\(#(.+)\)$/.exec(String(address))?.[1] ?? '')

/** Patterns and clips, by id. */
function patternsOf(node: SvgNode): Map<string, SvgNode> {
  if (node.name === 'pattern' || node.name === 'clipPath')
    return new Map([[String(node.attributes['id']), node]])
  return new Map(node.children.flatMap((child) => (typeof child === 'string' ? [] : [...patternsOf(child)])))
}

const wordsOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('')

function number(value: string | number | undefined, fallback = 0): number {
  const read = Number.parseFloat(String(value))
  return Number.isFinite(read) ? read : fallback
}
