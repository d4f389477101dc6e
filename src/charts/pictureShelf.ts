import { inject, onBeforeUnmount, provide, type InjectionKey } from 'vue'
import { fileName } from '@/domain/fileName'
import type { PressPicture } from '@/domain/pressKit'
import { svg, type SvgNode } from '@/domain/svg'
import { printText } from '@/catalog/press/printText'
import { pressTerritoryTexts } from '@/i18n/pages/pressTerritories'
import { standaloneSvg } from './standaloneSvg'
import { svgNode } from './svgNode'

/** A drawing in the page, with what must be said with it when it leaves. */
export interface ShelvedPicture {
  title: string
  /** What it shows, figures included. */
  alt: string
  source: string
  fileName: string
  /** What its colours mean, where the page says so beside it. */
  keys?: { labels: readonly string[]; colours: readonly string[] }
  chart: () => SVGSVGElement | null | undefined
}

const SHELF: InjectionKey<Set<() => ShelvedPicture>> = Symbol('pictures')

/**
 * Keeps the drawings of a page for its press kit: gives those in sight now, in their order on the page.
 * @param own the page's own drawings, such as its map
 */
export function providePictures(...own: (() => ShelvedPicture)[]): () => PressPicture[] {
  const shelf = new Set(own)
  provide(SHELF, shelf)
  return () =>
    [...shelf]
      .flatMap((picture) => {
        const found = picture()
        const chart = found.chart()
        return chart?.checkVisibility() ? [{ ...found, chart }] : []
      })
      .sort((a, b) => (a.chart.compareDocumentPosition(b.chart) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(pressPicture)
}

/** Puts a drawing on the shelf of the page it is in, if that page has one. */
export function shelvePicture(picture: () => ShelvedPicture): void {
  const shelf = inject(SHELF, null)
  if (!shelf) return
  shelf.add(picture)
  onBeforeUnmount(() => shelf.delete(picture))
}

/** Drawn at once: the page may have changed by the time the file is asked for. */
function pressPicture(found: Omit<ShelvedPicture, 'chart'> & { chart: SVGSVGElement }): PressPicture {
  const { name, attributes, children } = svgNode(standaloneSvg(found.chart, found))
  const { width, height } = { width: Number(attributes['width']), height: Number(attributes['height']) }
  const legend = found.keys ? legendOf(found.keys, width, height) : { nodes: [], height: 0 }
  const total = { width, height: height + legend.height }
  const drawing = svg(
    name,
    {
      ...attributes,
      ...total,
      viewBox: `0 0 ${total.width} ${total.height}`,
      role: 'img',
      'aria-labelledby': 'press-title press-desc',
    },
    [
      svg('title', { id: 'press-title' }, [found.title]),
      svg('desc', { id: 'press-desc' }, [found.alt]),
      svg('rect', { ...total, fill: getComputedStyle(document.body).backgroundColor }),
      ...children,
      ...legend.nodes,
    ],
  )
  return { label: found.title, file: fileName(found.fileName), alt: found.alt, draw: () => drawing }
}

const KEY = { margin: 24, column: 140, line: 20 }

/** The classes in columns under the drawing; the hatch of absence is said in words. */
function legendOf({ labels, colours }: NonNullable<ShelvedPicture['keys']>, width: number, top: number) {
  const ink = getComputedStyle(document.body).color
  const columns = Math.max(1, Math.floor((width - 2 * KEY.margin) / KEY.column))
  const nodes = [...labels, pressTerritoryTexts.hatched].flatMap((label, k): SvgNode[] => {
    const x = KEY.margin + (k % columns) * KEY.column
    const y = top + 10 + Math.floor(k / columns) * KEY.line
    const fill = colours[k]
    const text = printText(fill ? x + 20 : x, y, label, { size: 12, fill: ink })
    return fill ? [svg('rect', { x, y: y - 10, width: 14, height: 12, fill, stroke: ink }), text] : [text]
  })
  return { nodes, height: Math.ceil((labels.length + 1) / columns) * KEY.line + 8 }
}
