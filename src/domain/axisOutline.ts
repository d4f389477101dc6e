import type { Axis } from '@/schema/initiative'

const round = (px: number) => Math.round(px * 100) / 100

/**
 * The symbol of an axis as an SVG path around (`x`, `y`), wherever it is drawn: on the page, on the live map, in print.
 * Its form tells the axis. `size` is the circle's radius, px; the two others weigh as much to the eye.
 */
export function axisOutline(axis: Axis, size: number, x = 0, y = 0): string {
  const at = (dx: number, dy: number) => `M${round(x + dx * size)} ${round(y + dy * size)}`
  const px = (share: number) => round(share * size)
  if (axis === 'regroupement')
    return `${at(-1, 0)}a${px(1)} ${px(1)} 0 1 0 ${px(2)} 0a${px(1)} ${px(1)} 0 1 0 ${px(-2)} 0z`
  if (axis === 'formation') return `${at(0, -1.16)}l${px(1.17)} ${px(2.12)}h${px(-2.34)}z`
  return `${at(-0.92, -0.92)}h${px(1.84)}v${px(1.84)}h${px(-1.84)}z`
}
