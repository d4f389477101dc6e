import type { ClassMethod } from '@/domain/classMethods'
import type { Indicator } from './indicators'
import { DIVERGING, NAMED_CLASSES, PALETTES, type Theme } from './palettes'

/**
 * Colours of `count` classes, lowest class first. What is lacking stands out: the low end where more is better, the
 * high end elsewhere. Fewer classes than colours take evenly spaced ones, both ends included.
 */
export function classColours(
  indicator: Indicator,
  method: ClassMethod,
  count: number,
  theme: Theme,
): readonly string[] {
  if (indicator.classes) return NAMED_CLASSES[theme]
  const lowFirst =
    method === 'diverging'
      ? indicator.better !== 'low'
      : indicator.palette === 'need' && indicator.better === 'high'
  const palette = method === 'diverging' ? DIVERGING[theme] : PALETTES[theme][indicator.palette]
  const picked = pick(palette, count)
  return lowFirst ? picked : picked.reverse()
}

function pick(colours: readonly string[], count: number): string[] {
  const last = colours.length - 1
  return Array.from({ length: count }, (_, k) => {
    const at = count === 1 ? Math.floor(last / 2) : Math.round((k * last) / (count - 1))
    return colours[at] ?? '#000000'
  })
}
