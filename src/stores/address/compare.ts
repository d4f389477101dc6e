import type { TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n/pages/territories'
import { EVERY_LEVEL, levelEntry } from '@/schema/level'
import { defineParams } from './params'
import { formatTerritory } from './values'

export const MOST_COMPARED = 4

export interface CompareState {
  territories: readonly TerritoryRef[]
}

const reasons = t.compare.reasons

/** `t=bassin:63003,departement:63`. Existence of the codes is checked by the page, once the data is there. */
export const compareParams = defineParams<CompareState>({
  territories: {
    name: 't',
    fallback: [],
    reason: reasons.badForm,
    read: (raw, refuse) => {
      const kept: TerritoryRef[] = []
      for (const value of raw.split(',').filter(Boolean)) {
        const [kind, code, ...rest] = value.split(':')
        const level = EVERY_LEVEL.find((known) => known === kind)
        if (!code || rest.length > 0) refuse(value)
        else if (!level) refuse(value, reasons.badLevel(EVERY_LEVEL.join(t.common.listSeparator)))
        else if (!levelEntry(level).code.test(code)) refuse(value, reasons.unknownCode)
        else if (kept.some((other) => formatTerritory(other) === value)) refuse(value, reasons.twice)
        else if (kept.length === MOST_COMPARED) refuse(value, reasons.tooMany)
        else kept.push({ level, code })
      }
      return kept
    },
    write: (territories) => territories.map(formatTerritory).join(','),
  },
})
