import { inject, onBeforeUnmount, provide, type InjectionKey } from 'vue'
import type { Theme } from '@/catalog/palettes'
import { fileName } from '@/domain/fileName'
import type { PressPicture } from '@/domain/pressKit'
import type { Scene, SvgNode } from '@/domain/svg'
import { chartPlate } from './chartPlate'

/** A drawing in the page, with what must be said with it when it leaves. */
export interface ShelvedPicture {
  title: string
  /** What it shows, figures included. */
  alt: string
  notes: readonly string[]
  source: string
  fileName: string
  scene: Scene | null | undefined
  /** Where it stands in the page. */
  element: Element | null | undefined
}

const SHELF: InjectionKey<Set<() => ShelvedPicture>> = Symbol('pictures')

/** Keeps the drawings of a page for its press kit: gives those in sight now, in their order on the page. */
export function providePictures(): () => PressPicture[] {
  const shelf = new Set<() => ShelvedPicture>()
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
export function plateOf({ scene, alt, ...said }: Omit<ShelvedPicture, 'element'>): SvgNode | null {
  if (!scene) return null
  const theme = document.documentElement.dataset['theme'] as Theme
  return chartPlate({ ...said, description: alt, scene, theme })
}
