import { WIDE } from './extent'

/** px, on each side. */
export interface Room {
  top: number
  bottom: number
  left: number
  right: number
}

/**
 * Room left around France for what floats over the map: insets beside it where the map is wide, below it elsewhere.
 * @param more px kept free on the left besides
 */
export function roomAround(
  container: Pick<HTMLElement, 'clientWidth' | 'clientHeight'> | null,
  more = 0,
): Room {
  const { clientWidth = 0, clientHeight = 0 } = container ?? {}
  if (clientWidth < 640) return { top: 16, bottom: Math.round(clientHeight * 0.28), left: 8, right: 8 }
  return clientWidth < WIDE
    ? { top: 20, bottom: 132, left: 20 + more, right: 20 }
    : { top: 24, bottom: 32, left: 24 + more, right: 116 }
}
