import type { Part } from './freePart'

/**
 * The boxes that float over a map and hide it, px from its top left: those that say so by `data-over-map`. The camera shows
 * beside them what it is asked to show.
 */
export function overMap(container: HTMLElement): Part[] {
  const { x, y, width, height } = container.getBoundingClientRect()
  return [...document.querySelectorAll('[data-over-map]')].flatMap((box) => {
    const { left, top, right, bottom } = box.getBoundingClientRect()
    const part = { left: left - x, top: top - y, right: right - x, bottom: bottom - y }
    const hides = part.left < width && part.top < height && part.right > 0 && part.bottom > 0
    return hides && right > left && bottom > top ? [part] : []
  })
}
