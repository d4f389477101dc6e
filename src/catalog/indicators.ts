import { INDICATOR_IDS, type IndicatorId } from '@/domain/indicatorIds'
import { t } from '@/i18n'
import type { IndicatorTexts } from '@/i18n/fr/indicators'
import type { indicatorGroups } from '@/i18n/fr/indicators'
import { BUILT_LEVELS, HOME_LEVEL, MAP_LEVELS, WIDEST_LEVEL, type Level, type MapLevel } from '@/schema/level'
import type { ClassMethod } from '@/domain/classMethods'
import type { PaletteName } from './palettes'

/** One thing that the product can show on map, in table, chart, address, export and method page. */
export interface Indicator extends IndicatorTexts {
  id: IndicatorId
  group: keyof typeof indicatorGroups
  /** Oldest first; the last one is shown unless another is asked for. */
  vintages: readonly [string, ...string[]]
  levels: readonly Level[]
  decimals: number
  /** `share` is a percentage: differences are said in points, and the figure carries its sign. */
  kind: 'rate' | 'share' | 'count' | 'distance'
  /** Which end is the better served one; null where neither is. */
  better: 'high' | 'low' | null
  palette: PaletteName
  /** First one is the default. */
  methods: readonly [ClassMethod, ...ClassMethod[]]
  /** Interior class limits of the `fixed` method, each belonging to the class above it. */
  fixedBreaks?: readonly number[]
  /** A limit that has a meaning in public policy, marked in the legend. */
  threshold?: number
  /** A share counted on fewer than this is marked as resting on a small number. */
  smallBase?: number
  /** Ids in `data/sources.json`. */
  sources: readonly string[]
}

type Entry = Omit<Indicator, 'id' | keyof IndicatorTexts>

const ALL: readonly Level[] = BUILT_LEVELS
const ADJUSTABLE = ['quantile', 'jenks', 'diverging'] as const
/** APL limits: 2.5 is DREES's under-dense threshold; equal steps around it let years and territories compare. */
const APL_BREAKS = [1.5, 2.5, 3.5, 4.5] as const

const apl = {
  group: 'acces',
  levels: ALL,
  decimals: 2,
  kind: 'rate',
  better: 'high',
  palette: 'need',
  methods: ['fixed', ...ADJUSTABLE],
  fixedBreaks: APL_BREAKS,
  threshold: 2.5,
  sources: ['apl'],
} as const

const bpeRate = {
  group: 'offre',
  vintages: ['2024'],
  levels: ALL,
  decimals: 1,
  kind: 'rate',
  better: 'high',
  palette: 'need',
  methods: ADJUSTABLE,
  sources: ['bpe', 'decoupage'],
} as const

const bpeCount = {
  ...bpeRate,
  decimals: 0,
  kind: 'count',
  palette: 'neutral',
  methods: ['quantile', 'jenks'],
  sources: ['bpe'],
} as const

const entries: Record<IndicatorId, Entry> = {
  apl: { ...apl, vintages: ['2015', '2022', '2023'] },
  'apl-65': { ...apl, vintages: ['2022', '2023'] },
  'sous-dense': {
    ...apl,
    vintages: ['2022', '2023'],
    decimals: 0,
    kind: 'share',
    better: 'low',
    fixedBreaks: [1, 25, 50, 75],
    sources: ['apl', 'decoupage'],
  },
  generalistes: bpeRate,
  'generalistes-60-plus': {
    ...bpeRate,
    decimals: 0,
    kind: 'share',
    better: 'low',
    smallBase: 5,
    sources: ['medecins-60'],
  },
  'distance-maison': {
    ...bpeRate,
    group: 'structures',
    kind: 'distance',
    better: 'low',
    sources: ['bpe', 'centres-communes', 'decoupage'],
  },
  'loin-maison': {
    ...bpeRate,
    group: 'structures',
    decimals: 0,
    kind: 'share',
    better: 'low',
    sources: ['bpe', 'centres-communes', 'decoupage'],
  },
  maisons: { ...bpeCount, group: 'structures', palette: 'response' },
  'maisons-taux': { ...bpeRate, group: 'structures', palette: 'response' },
  centres: { ...bpeCount, group: 'structures', palette: 'response' },
  'centres-taux': { ...bpeRate, group: 'structures', palette: 'response' },
  pharmacies: bpeCount,
  'pharmacies-taux': bpeRate,
  infirmiers: bpeCount,
  'infirmiers-taux': bpeRate,
  'plus-75': {
    group: 'population',
    vintages: ['2022'],
    levels: ALL,
    decimals: 1,
    kind: 'share',
    better: null,
    palette: 'neutral',
    methods: ADJUSTABLE,
    sources: ['age'],
  },
  population: {
    group: 'population',
    vintages: ['2026'],
    levels: ALL,
    decimals: 0,
    kind: 'count',
    better: null,
    palette: 'neutral',
    methods: ['quantile', 'jenks'],
    sources: ['decoupage'],
  },
  initiatives: {
    group: 'reponse',
    vintages: ['recensement'],
    levels: ALL,
    decimals: 0,
    kind: 'count',
    better: 'high',
    palette: 'response',
    methods: ['jenks', 'quantile'],
    sources: ['initiatives'],
  },
  telemedecine: {
    group: 'reponse',
    vintages: ['2021'],
    levels: ['france', 'region'],
    decimals: 0,
    kind: 'share',
    better: null,
    palette: 'neutral',
    methods: ['diverging'],
    sources: ['survey'],
  },
}

export const INDICATORS: readonly Indicator[] = INDICATOR_IDS.map((id) => ({
  id,
  ...t.indicators[id],
  ...entries[id],
}))

const byId = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]))

/** The catalogue's entry. @throws if the id is not of the catalogue, which only a programming mistake can cause. */
export function indicatorById(id: IndicatorId): Indicator {
  const indicator = byId.get(id)
  if (!indicator) throw new Error(`unknown indicator ${id}`)
  return indicator
}

/** The newest vintage. */
export function latestVintage(indicator: Indicator): string {
  return indicator.vintages[indicator.vintages.length - 1] ?? indicator.vintages[0]
}

/** The level at which it is first shown: the home level, or the widest that it has. */
export function defaultLevel({ levels }: Indicator): MapLevel {
  return [HOME_LEVEL, ...MAP_LEVELS].find((level) => levels.includes(level)) ?? WIDEST_LEVEL
}
