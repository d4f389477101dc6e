import type { Part } from './freePart'

/** px, on each side. */
export interface Room {
  top: number
  bottom: number
  left: number
  right: number
}

/** px: where a panel leaves less, France whole stays where it is, under it. */
const LEAST = 120

/** Whether a map of this size, px, has room for the overseas insets beside the mainland; else they stand under it. */
export function standsBeside({ width, height }: { width: number; height: number }): boolean {
  return width >= 900 && height >= 720
}

/**
 * Room left around France for what floats over the map: insets beside it where the map is large, below it elsewhere.
 * `front.css` says the same of the picture shown first.
 * @param own what a page keeps in place of this
 * @param over what floats over it: a panel across its whole width, drawn up, leaves it what is above
 */
export function roomAround(
  container: Pick<HTMLElement, 'clientWidth' | 'clientHeight'> | null,
  own: Partial<Room> = {},
  over: readonly Part[] = [],
): Room {
  const { clientWidth = 0, clientHeight = 0 } = container ?? {}
  const room = { ...usual(clientWidth, clientHeight), ...own }
  for (const { left, top, right } of over) {
    const across = left <= 0 && right >= clientWidth && top > LEAST + room.top
    if (across) room.bottom = Math.max(room.bottom, clientHeight - top)
  }
  return room
}

function usual(width: number, height: number): Room {
  // Under the buttons, which would hide Alsace, and above the panel at rest.
  if (width < 640) return { top: 96, bottom: Math.round(height * 0.3), left: 8, right: 8 }
  return standsBeside({ width, height })
    ? { top: 24, bottom: 32, left: 24, right: 116 }
    : { top: 20, bottom: 132, left: 20, right: 20 }
}
