import { formatNumber } from './format'
import { t } from './index'

/** A distance in km: one decimal below 10 km, none above nor for the very place. */
export function formatKm(km: number): string {
  return t.common.km(formatNumber(km, km >= 0.05 && km < 9.95 ? 1 : 0))
}
