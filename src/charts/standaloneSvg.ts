import { wrapWords } from './wrapWords'

/** What goes with a chart when it leaves the page. */
export interface Caption {
  title: string
  source: string
}

const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'paint-order',
] as const
const NS = 'http://www.w3.org/2000/svg'
const MARGIN = 24
const TITLE = { size: 18, line: 24 }
const SOURCE = { size: 12, line: 16 }

/**
 * A copy of a chart that stands alone: every style written into it as an attribute, its title above, its source line
 * below, on its own paper. The chart must be in the page, because its styles are read from there.
 */
export function standaloneSvg(chart: SVGSVGElement, { title, source }: Caption): SVGSVGElement {
  const width = chart.width.baseVal.value
  const height = chart.height.baseVal.value
  const page = getComputedStyle(chart)
  const paper = getComputedStyle(document.body).backgroundColor
  const inkOf = page.color
  const write = (parts: string[], size: number, line: number, weight: number, top: number) =>
    parts.map((part, k) =>
      element('text', {
        x: MARGIN,
        y: top + (k + 1) * line - 6,
        fill: inkOf,
        'font-size': `${size}px`,
        'font-weight': weight,
        'font-family': page.fontFamily,
        text: part,
      }),
    )
  const titleLines = wrapWords(title, Math.floor(width / (TITLE.size * 0.52)))
  const sourceLines = wrapWords(source, Math.floor(width / (SOURCE.size * 0.52)))
  const top = MARGIN + titleLines.length * TITLE.line + 8
  const bottom = top + height + 8
  const total = { width: width + 2 * MARGIN, height: bottom + sourceLines.length * SOURCE.line + MARGIN / 2 }

  const whole = element('svg', {
    xmlns: NS,
    width: total.width,
    height: total.height,
    viewBox: `0 0 ${total.width} ${total.height}`,
  })
  const body = element('g', { transform: `translate(${MARGIN} ${top})` })
  body.append(...[...chart.children].flatMap((child) => inlined(child) ?? []))
  whole.append(
    element('rect', { width: total.width, height: total.height, fill: paper }),
    ...write(titleLines, TITLE.size, TITLE.line, 660, MARGIN - 8),
    body,
    ...write(sourceLines, SOURCE.size, SOURCE.line, 430, bottom),
  )
  return whole as SVGSVGElement
}

/** The text of a standalone chart's file. */
export function svgText(svg: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
}

function inlined(live: Element): Element | null {
  const style = getComputedStyle(live)
  if (style.display === 'none') return null
  const copy = document.createElementNS(NS, live.tagName)
  for (const { name, value } of live.attributes)
    if (name !== 'class' && name !== 'style' && !/^(data|aria)-/.test(name)) copy.setAttribute(name, value)
  for (const name of STYLES) copy.setAttribute(name, style.getPropertyValue(name))
  if (live.children.length === 0) copy.textContent = live.textContent
  else copy.append(...[...live.children].flatMap((child) => inlined(child) ?? []))
  return copy
}

function element(name: string, { text, ...attributes }: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(NS, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = String(text)
  return made
}
