import { t } from '@/i18n/pages/territories'

/** Parts of a territory's page that another site may show alone, by the value of `bloc` in the address. */
export const EMBED_BLOCKS = {
  reperes: t.territory.embed.strips,
  evolution: t.territory.embed.years,
} as const

export type EmbedBlock = keyof typeof EMBED_BLOCKS
