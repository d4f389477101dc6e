/**
 * A standalone chart as a PNG, drawn on a canvas element by element. An <img> of the SVG would be shorter, but an image
 * may not use the page's font, and every label would change its width.
 * @param scale pixels per px
 */
export async function svgToPng(svg: SVGSVGElement, scale = 2): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(number(svg, 'width') * scale)
  canvas.height = Math.ceil(number(svg, 'height') * scale)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no 2D canvas')
  pen.scale(scale, scale)
  for (const child of svg.children) draw(pen, child)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas not readable')))),
  )
}

function draw(pen: CanvasRenderingContext2D, element: Element) {
  pen.save()
  const [x, y] = (/translate\(([^)]+)\)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? '0 0')
    .split(/[ ,]+/)
    .map(Number)
  pen.translate(x ?? 0, y ?? 0)
  pen.globalAlpha *= number(element, 'opacity', 1)
  if (element.tagName === 'g') for (const child of element.children) draw(pen, child)
  else if (element.tagName === 'text') write(pen, element)
  else trace(pen, element, outline(element))
  pen.restore()
}

function outline(element: Element): Path2D {
  const at = (name: string) => number(element, name)
  const path = new Path2D(element.tagName === 'path' ? (element.getAttribute('d') ?? '') : undefined)
  if (element.tagName === 'rect') path.rect(at('x'), at('y'), at('width'), at('height'))
  if (element.tagName === 'circle') path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
  if (element.tagName === 'line') {
    path.moveTo(at('x1'), at('y1'))
    path.lineTo(at('x2'), at('y2'))
  }
  return path
}

function trace(pen: CanvasRenderingContext2D, element: Element, path: Path2D) {
  const alpha = pen.globalAlpha
  const fill = element.getAttribute('fill')
  const stroke = element.getAttribute('stroke')
  if (fill && fill !== 'none' && element.tagName !== 'line') {
    pen.globalAlpha = alpha * number(element, 'fill-opacity', 1)
    pen.fillStyle = fill
    pen.fill(path)
  }
  if (stroke && stroke !== 'none') {
    pen.globalAlpha = alpha * number(element, 'stroke-opacity', 1)
    pen.strokeStyle = stroke
    pen.lineWidth = number(element, 'stroke-width', 1)
    pen.setLineDash((element.getAttribute('stroke-dasharray') ?? '').match(/[\d.]+/g)?.map(Number) ?? [])
    pen.stroke(path)
  }
}

function write(pen: CanvasRenderingContext2D, element: Element) {
  const weight = element.getAttribute('font-weight') ?? '400'
  pen.font = `${weight} ${element.getAttribute('font-size') ?? '13px'} ${element.getAttribute('font-family') ?? 'sans-serif'}`
  const anchor = element.getAttribute('text-anchor')
  pen.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left'
  const at = [number(element, 'x'), number(element, 'y')] as const
  const text = element.textContent ?? ''
  const stroke = element.getAttribute('stroke')
  if (stroke && stroke !== 'none') {
    pen.strokeStyle = stroke
    pen.lineWidth = number(element, 'stroke-width', 1)
    pen.lineJoin = 'round'
    pen.strokeText(text, ...at)
  }
  pen.fillStyle = element.getAttribute('fill') ?? 'black'
  pen.fillText(text, ...at)
}

function number(element: Element, name: string, fallback = 0): number {
  const value = Number.parseFloat(element.getAttribute(name) ?? '')
  return Number.isFinite(value) ? value : fallback
}
