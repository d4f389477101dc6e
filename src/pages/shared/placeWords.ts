import type { Rank } from '@/analysis/rank'
import { t } from '@/i18n'
import { formatOrdinal } from '@/i18n/format'

/** `own`: whether the territory is one of those ranked; else the rank is that of the one it would come before. */
export interface RankAmongPeers extends Rank {
  own: boolean
}

/** A rank; for a territory that is not of the ranking itself, between which two it would stand. */
export function placeWords({ rank, ties, total, own }: RankAmongPeers): string {
  const words = t.map.selection.place
  if (own) return formatOrdinal(rank)
  if (ties) return words.beside(formatOrdinal(rank))
  if (rank === 1) return words.first
  return rank > total ? words.last : words.between(formatOrdinal(rank - 1), formatOrdinal(rank))
}
