import type { View } from '@/domain/view'
import { defaultLevel, indicatorById, latestVintage } from './indicators'

/** The view with another indicator: vintage, classes and level are kept where that indicator has them. */
export function withIndicator(view: View, id: View['indicator']): View {
  const indicator = indicatorById(id)
  const { vintages, methods, levels } = indicator
  return {
    ...view,
    indicator: id,
    vintage: vintages.includes(view.vintage) ? view.vintage : latestVintage(indicator),
    method: methods.includes(view.method) ? view.method : methods[0],
    level: levels.includes(view.level) ? view.level : defaultLevel(indicator),
  }
}
