import { formatNumber } from '@/i18n/format'
import type { NeedResponse } from './useNeedResponse'

/** How few of the territories looked at have an initiative listed, where that has to be said; '' elsewhere, and until it is known. */
export function thinness({ facts, having, looked, texts }: NeedResponse): string {
  if (!facts.value || !looked.value) return ''
  return texts.value.thin(formatNumber(having.value), formatNumber(looked.value), having.value > 1)
}
