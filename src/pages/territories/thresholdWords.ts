import { indicatorById } from '@/catalog/indicators'
import type { Threshold } from '@/domain/filter'
import { formatNumber } from '@/i18n/format'
import { t } from '@/i18n/pages/territories'

/** "APL moins de 2,5", with as many decimals as were asked. */
export function thresholdWords({ indicator, operator, limit }: Threshold): string {
  const { words, chip } = t.table.threshold
  const decimals = Number.isInteger(limit) ? 0 : limit * 10 === Math.round(limit * 10) ? 1 : 2
  return chip(indicatorById(indicator).short, words[operator], formatNumber(limit, decimals))
}
