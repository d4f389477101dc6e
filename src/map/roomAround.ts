/** px, on each side. */
export interface Room {
  top: number
  bottom: number
  left: number
  right: number
}

/** Whether a map of this size, px, has room for the overseas insets beside the mainland; else they stand under it. */
export function standsBeside({ width, height }: { width: number; height: number }): boolean {
  return width >= 900 && height >= 720
}

/**
 * Room left around France for what floats over the map: insets beside it where the map is large, below it elsewhere.
 * `front.css` says the same of the picture shown first.
 * @param own what a page keeps in place of this
 */
export function roomAround(
  container: Pick<HTMLElement, 'clientWidth' | 'clientHeight'> | null,
  own: Partial<Room> = {},
): Room {
  const { clientWidth = 0, clientHeight = 0 } = container ?? {}
  if (clientWidth < 640)
    return { top: 16, bottom: Math.round(clientHeight * 0.28), left: 8, right: 8, ...own }
  return standsBeside({ width: clientWidth, height: clientHeight })
    ? { top: 24, bottom: 32, left: 24, right: 116, ...own }
    : { top: 20, bottom: 132, left: 20, right: 20, ...own }
}
