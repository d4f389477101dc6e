import { t } from '@/i18n/pages/territories'
import { formatOrdinal } from '@/i18n/format'
import type { RankAmongPeers } from './useTerritory'

/** A rank; for a territory that is not of the ranking itself, between which two it would stand. */
export function placeWords({ rank, ties, total, own }: RankAmongPeers): string {
  const words = t.territory.place
  if (own) return formatOrdinal(rank)
  if (ties) return words.beside(formatOrdinal(rank))
  if (rank === 1) return words.first
  return rank > total ? words.last : words.between(formatOrdinal(rank - 1), formatOrdinal(rank))
}
