import type { indicators } from '@/i18n/fr/indicators'

/** An indicator of the product: one that has its words. */
export type IndicatorId = keyof typeof indicators
