import { t } from '@/i18n/pages/territories'
import type { EmbedBlock } from '@/stores/address/territory'

/** Parts of a territory's page that another site may show alone, in words. */
export const EMBED_BLOCKS: Record<EmbedBlock, string> = {
  reperes: t.territory.embed.strips,
  evolution: t.territory.embed.years,
}
