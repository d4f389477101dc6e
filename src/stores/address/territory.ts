import { indicatorById, isIndicator, latestVintage } from '@/catalog/indicators'
import { LIKENESSES, type Likeness } from '@/catalog/comparable'
import { SUBJECT } from '@/catalog/subjects'
import { allVintages } from '@/catalog/vintagesAt'
import type { IndicatorId } from '@/domain/indicatorIds'
import { t } from '@/i18n/pages/territories'
import { defineParams } from './params'
import type { MaternityYears } from '@/domain/maternityYears'
import type { WhatIf } from '@/domain/whatIf'
import { choice, optional } from './values'
import { maternitiesParam } from './maternities'
import { whatIfParam } from './whatIf'

/** Parts of a territory's page that another site may show alone. */
export const EMBED_BLOCKS = ['reperes', 'evolution'] as const
export type EmbedBlock = (typeof EMBED_BLOCKS)[number]

/** A figure of the territory, to be made again from its source. */
export interface Verified {
  indicator: IndicatorId
  vintage: string
}
export const DEFAULT_VERIFIED: Verified = newest(SUBJECT.access)

function newest(indicator: IndicatorId): Verified {
  return { indicator, vintage: latestVintage(indicatorById(indicator)) }
}

export interface TerritoryState {
  /** Shown in place of the page; null for the page itself. */
  verify: Verified | null
  likeness: Likeness
  /** What is supposed of a bassin; null while nothing is. */
  whatIf: WhatIf | null
  /** Years between which maternities are compared; null for the first and the last. */
  maternities: MaternityYears | null
  /** Which part, where the page is shown in another site's. */
  block: EmbedBlock
}

/** The page of a territory; which one is the path's. */
export const territoryParams = defineParams<TerritoryState>({
  /** `verifier=apl`, or `verifier=apl:2015` for another vintage than the newest. */
  verify: optional(
    { name: 'verifier', reason: t.errors.reasons.unknownIndicator },
    (raw) => {
      const [id, vintage, ...rest] = raw.split(':')
      const indicator = id !== undefined && isIndicator(id) ? id : undefined
      if (!indicator || rest.length > 0) return undefined
      if (vintage === undefined) return newest(indicator)
      return allVintages(indicatorById(indicator)).includes(vintage) ? { indicator, vintage } : undefined
    },
    ({ indicator, vintage }) =>
      vintage === newest(indicator).vintage ? indicator : `${indicator}:${vintage}`,
  ),
  likeness: choice(LIKENESSES, {
    name: 'semblables',
    fallback: 'milieu',
    reason: t.comparables.reasons.unknownLikeness,
  }),
  whatIf: whatIfParam,
  maternities: maternitiesParam,
  block: choice(EMBED_BLOCKS, {
    name: 'bloc',
    fallback: 'reperes',
    reason: t.comparables.reasons.unknownBlock,
  }),
})
