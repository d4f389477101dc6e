import type { RankOrder } from '@/domain/rankOrder'
import { isBrought } from '@/schema/broughtId'
import type { Indicator } from './indicators'

/**
 * The order of an indicator's ranks. `provision` where more is better and what is counted is known to be care on offer; elsewhere a
 * rank tells numbers: `rising` where more is better, `falling` where less is, or where neither end is.
 */
export function rankOrder({ id, better }: Pick<Indicator, 'id' | 'better'>): RankOrder {
  if (better !== 'high') return 'falling'
  // More of what a person brought may be better without being care on offer.
  return isBrought(id) ? 'rising' : 'provision'
}

/** The end that ranks are counted from. */
export const rankStart = (indicator: Pick<Indicator, 'id' | 'better'>): 'low' | 'high' =>
  rankOrder(indicator) === 'falling' ? 'high' : 'low'
