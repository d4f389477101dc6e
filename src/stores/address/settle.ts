import { SETTLE_CRITERIA, type SettleCriterion } from '@/catalog/settleCriteria'
import {
  aroundCommune,
  MOST_AREAS,
  SETTLE_KM,
  TOGETHER,
  USUAL_KM,
  WEIGHTS,
  type Area,
  type Bound,
  type Together,
  type Wanted,
} from '@/domain/settle'
import type { SettleId } from '@/i18n/fr/settleCriteria'
import { settleTexts } from '@/i18n/pages/settle'
import { HOLDERS, HOME_LEVEL, levelEntry } from '@/schema/level'
import { MOST_COMPARED } from './compare'
import { defineParams, type Param } from './params'
import { choice, formatTerritory, isCommune, list, parseTerritory } from './values'

export interface SettleState {
  areas: readonly Area[]
  together: Together
  wanted: Readonly<Record<SettleId, Wanted>>
  /** Codes of the bassins seen side by side. */
  chosen: readonly string[]
}

const reasons = settleTexts.address

/** `indispensable`, `souhaite:min3`: the usual bound is left out. */
function wanted({ id, usual, bounds }: SettleCriterion): Param<Wanted> {
  return {
    ...{ name: id, fallback: usual, reason: reasons.badWanted },
    read: (raw) => {
      const [word, text, ...rest] = raw.split(':')
      const weight = WEIGHTS.find((known) => known === word)
      const bound = text === undefined ? usual.bound : bounds.find((known) => formatBound(known) === text)
      return weight && bound && rest.length === 0 ? { weight, bound } : undefined
    },
    write: ({ weight, bound }) => {
      const text = formatBound(bound)
      return text === formatBound(usual.bound) ? weight : `${weight}:${text}`
    },
  }
}

/** Also the value of the menu's options. */
export const formatBound = ({ at, limit }: Bound) => `${at}${limit}`

/** `69123:30` or `departement:69`. */
function parseArea(raw: string): Area | undefined {
  const territory = parseTerritory(raw)
  if (territory) {
    const level = HOLDERS.find((known) => known === territory.level)
    return level && { territory: { level, code: territory.code } }
  }
  const [commune = '', text, ...rest] = raw.split(':')
  const km = SETTLE_KM.find((known) => String(known) === (text ?? String(USUAL_KM)))
  return isCommune(commune) && km !== undefined && rest.length === 0 ? { commune, km } : undefined
}
export const formatArea = (area: Area) =>
  aroundCommune(area) ? `${area.commune}:${area.km}` : formatTerritory(area.territory)

/** The page where a doctor looks for a place: each criterion has a parameter of its own. */
export const settleParams = defineParams<SettleState>({
  areas: {
    ...{ name: 'lieux', fallback: [], reason: reasons.badArea },
    read: (raw, refuse) => {
      const asked = [...new Set(raw.split(',').filter(Boolean))]
      const areas = asked.flatMap((text, at) => {
        const area = at < MOST_AREAS ? parseArea(text) : undefined
        if (!area) refuse(text)
        return area ?? []
      })
      return areas
    },
    write: (areas) => areas.map(formatArea).join(','),
  },
  together: choice(TOGETHER, { name: 'ensemble', fallback: TOGETHER[0], reason: reasons.badTogether }),
  wanted: defineParams<Record<SettleId, Wanted>>(
    Object.fromEntries(SETTLE_CRITERIA.map((criterion) => [criterion.id, wanted(criterion)])) as Record<
      SettleId,
      Param<Wanted>
    >,
  ),
  chosen: {
    ...list((code): code is string => levelEntry(HOME_LEVEL).code.test(code), {
      name: 'choix',
      reason: reasons.badChoice,
    }),
    write: (codes) => codes.slice(0, MOST_COMPARED).join(','),
  },
})
