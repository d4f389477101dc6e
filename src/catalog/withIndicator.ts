import type { View } from '@/domain/view'
import type { MapLevel } from '@/schema/level'
import { defaultLevel, indicatorById, latestVintage } from './indicators'
import { isVintageAt } from './vintagesAt'

/** The view with another indicator: vintage, classes and level are kept where that indicator has them. */
export function withIndicator(view: View, id: View['indicator']): View {
  const indicator = indicatorById(id)
  const { methods, levels } = indicator
  const level = levels.includes(view.level) ? view.level : defaultLevel(indicator)
  const method = methods.includes(view.method) ? view.method : methods[0]
  return withLevel({ ...view, indicator: id, method }, level)
}

/** The view at another level: the vintage is kept where it was published there. */
export function withLevel(view: View, level: MapLevel): View {
  const indicator = indicatorById(view.indicator)
  const kept = isVintageAt(indicator, view.vintage, level)
  return { ...view, level, vintage: kept ? view.vintage : latestVintage(indicator) }
}
