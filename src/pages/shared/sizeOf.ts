import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import type { TerritoryFacts } from './useTerritories'

const PARTS = {
  population: (n: number) => t.common.inhabitants(formatNumber(n)),
  communes: (n: number) => t.common.communes(formatNumber(n), n > 1),
  area: (n: number) => t.common.area(formatNumber(n)),
}

/** How large a territory is, in words: the parts asked for, in order; nothing where it is unknown. */
export function sizeOf(
  territory: TerritoryFacts | undefined,
  parts: readonly (keyof typeof PARTS)[] = ['population'],
): string {
  return parts
    .flatMap((part) => (territory?.[part] === undefined ? [] : PARTS[part](territory[part])))
    .join(t.common.listSeparator)
}
