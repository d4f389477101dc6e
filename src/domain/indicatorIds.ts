import type { indicators } from '@/i18n/fr/indicators'
import type { BroughtId } from '@/schema/broughtId'

/** An indicator that the data has: one that has its words, and a file of figures. */
export type PublishedId = keyof typeof indicators
/** An indicator of the product, figures that a person brought included. */
export type IndicatorId = PublishedId | BroughtId
