import { LIKENESSES, type Likeness } from '@/catalog/comparable'
import { t } from '@/i18n/pages/territories'
import { defineParams } from './params'
import { choice } from './values'

/** Parts of a territory's page that another site may show alone. */
export const EMBED_BLOCKS = ['reperes', 'evolution'] as const
export type EmbedBlock = (typeof EMBED_BLOCKS)[number]

export interface TerritoryState {
  likeness: Likeness
  /** Which part, where the page is shown in another site's. */
  block: EmbedBlock
}

/** The page of a territory; which one is the path's. */
export const territoryParams = defineParams<TerritoryState>({
  likeness: choice(LIKENESSES, {
    name: 'semblables',
    fallback: 'milieu',
    reason: t.comparables.reasons.unknownLikeness,
  }),
  block: choice(EMBED_BLOCKS, {
    name: 'bloc',
    fallback: 'reperes',
    reason: t.comparables.reasons.unknownBlock,
  }),
})
