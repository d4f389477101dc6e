import { inject, onBeforeUnmount, provide, type InjectionKey } from 'vue'
import { TOKENS } from '@/catalog/inks'
import type { Theme } from '@/catalog/palettes'
import { printText } from '@/catalog/press/printText'
import { fileName } from '@/domain/fileName'
import type { PressPicture } from '@/domain/pressKit'
import { svg, type Scene, type SvgNode } from '@/domain/svg'
import { pressTerritoryTexts } from '@/i18n/pages/pressTerritories'
import { chartPlate } from './chartPlate'

/** A drawing in the page, with what must be said with it when it leaves. */
export interface ShelvedPicture {
  title: string
  /** What it shows, figures included. */
  alt: string
  notes: readonly string[]
  source: string
  fileName: string
  /** What its colours mean, where the page says so beside it. */
  keys?: { labels: readonly string[]; colours: readonly string[] }
  scene: Scene | null | undefined
  /** Where it stands in the page. */
  element: Element | null | undefined
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
        const { element, ...found } = picture()
        return element?.checkVisibility() ? [{ ...found, element }] : []
      })
      .sort((a, b) =>
        a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
      )
      .flatMap((found) => {
        // Drawn at once: the page may have changed by the time the file is asked for.
        const plate = plateOf(found)
        const { title: label, alt } = found
        return plate ? [{ label, file: fileName(found.fileName), alt, draw: () => plate }] : []
      })
}

/** Puts a drawing on the shelf of the page it is in, if that page has one. */
export function shelvePicture(picture: () => ShelvedPicture): void {
  const shelf = inject(SHELF, null)
  if (!shelf) return
  shelf.add(picture)
  onBeforeUnmount(() => shelf.delete(picture))
}

/** A drawing of the page as it leaves it, in the page's colours; null until it is drawn. */
export function plateOf({ scene, alt, keys, ...said }: Omit<ShelvedPicture, 'element'>): SvgNode | null {
  if (!scene) return null
  const theme = document.documentElement.dataset['theme'] as Theme
  return chartPlate({ ...said, description: alt, scene: keys ? withKeys(scene, keys) : scene, theme })
}

const KEY = { column: 140, line: 20 }

/** The classes in columns under the drawing; the hatch of absence is said in words. */
function withKeys(scene: Scene, { labels, colours }: NonNullable<ShelvedPicture['keys']>): Scene {
  const { ink } = TOKENS
  const columns = Math.max(1, Math.floor(scene.width / KEY.column))
  const nodes = [...labels, pressTerritoryTexts.hatched].flatMap((label, k): SvgNode[] => {
    const x = (k % columns) * KEY.column
    const y = scene.height + 22 + Math.floor(k / columns) * KEY.line
    const fill = colours[k]
    const text = printText(fill ? x + 20 : x, y, label, { size: 12, fill: ink })
    return fill ? [svg('rect', { x, y: y - 10, width: 14, height: 12, fill, stroke: ink }), text] : [text]
  })
  const rows = Math.ceil((labels.length + 1) / columns)
  return { ...scene, node: svg('g', {}, [scene.node, ...nodes]), height: scene.height + 8 + rows * KEY.line }
}
