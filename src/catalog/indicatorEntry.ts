import type { ClassMethod } from '@/domain/classMethods'
import type { indicatorGroups } from '@/i18n/fr/indicators'
import { COMMUNE_LEVEL, LEVELS, type BuiltLevel, type PublishedLevel } from '@/schema/level'
import type { PaletteName } from './palettes'

/** One thing that the product can show on map, in table, chart, address, export and method page. */
export interface IndicatorEntry {
  group: keyof typeof indicatorGroups
  levels: readonly PublishedLevel[]
  /**
   * Figures of territories that the producer gives and that no communes make, by vintage: of all of a level, or of the codes
   * told. A vintage that is not among the others exists at these levels alone.
   */
  given?: Readonly<Record<string, Partial<Record<BuiltLevel, 'all' | readonly string[]>>>>
  decimals: number
  /**
   * `share` is a percentage: differences are said in points, and the figure carries its sign. An `index` has no unit, and may be
   * below 0. A `class` is the number of one of its `classes`: it has a name and a colour, and is in no mean, rank or difference.
   */
  kind: 'rate' | 'share' | 'count' | 'distance' | 'index' | 'class'
  /** Which end is the better served one; null where neither is, and of a count, which follows the size of a territory. */
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
  /** Codes of territories whose figure rests on few deaths, as its producer says. */
  fewAt?: readonly string[]
  /** A sum over communes: it adds up to the same total at every level, rounding aside. */
  additive?: true
  /** A number of things, which a colour would spread over the land: circles as large as it is, and no colour. */
  drawn?: 'circles'
  /** Ids in `data/sources.json`. */
  sources: readonly string[]
}

export const ALL: readonly PublishedLevel[] = LEVELS
/** Of a share of people that each commune has whole or not at all: 0 or 100 % of one says no more than its rule. */
export const NOT_ALONE: readonly PublishedLevel[] = LEVELS.filter((level) => level !== COMMUNE_LEVEL)
export const ADJUSTABLE = ['quantile', 'jenks', 'diverging'] as const
/** APL limits: 2.5 is DREES's under-dense threshold; equal steps around it let years and territories compare. */
const APL_BREAKS = [1.5, 2.5, 3.5, 4.5] as const

/** Corsica's communes are not in the copies read; DREES's edition of 2024 was read by département and for the country. */
export const APL_GIVEN = {
  '2023': { departement: ['2A', '2B'] },
  '2024': { france: 'all', departement: 'all' },
} as const

export const apl = {
  group: 'quotidien',
  levels: ALL,
  decimals: 2,
  kind: 'rate',
  better: 'high',
  palette: 'need',
  methods: ['fixed', ...ADJUSTABLE],
  fixedBreaks: APL_BREAKS,
  sources: ['apl'],
} as const

export const lacking = {
  group: 'quotidien',
  levels: ALL,
  kind: 'count',
  additive: true,
  better: null,
  palette: 'need',
  methods: ['quantile', 'jenks'],
  sources: ['apl'],
} as const

export const bpeRate = {
  group: 'quotidien',
  levels: ALL,
  decimals: 1,
  kind: 'rate',
  better: 'high',
  palette: 'need',
  methods: ADJUSTABLE,
  sources: ['bpe', 'decoupage'],
} as const

export const bpeCount = {
  ...bpeRate,
  decimals: 0,
  kind: 'count',
  additive: true,
  better: null,
  palette: 'neutral',
  methods: ['quantile', 'jenks'],
  sources: ['bpe'],
} as const

export const aplProfession = {
  group: 'quotidien',
  levels: ALL,
  decimals: 1,
  kind: 'rate',
  better: 'high',
  palette: 'need',
  methods: ADJUSTABLE,
  given: APL_GIVEN,
  sources: ['apl-professions', 'apl-2024'],
} as const

export const selfEmployed = {
  group: 'specialistes',
  levels: ['france', 'region', 'departement'],
  decimals: 1,
  kind: 'rate',
  better: 'high',
  palette: 'need',
  methods: ADJUSTABLE,
  sources: ['ameli'],
} as const

export const crowFlies = {
  levels: ALL,
  decimals: 1,
  kind: 'distance',
  better: 'low',
  palette: 'need',
  methods: ['fixed', ...ADJUSTABLE],
  fixedBreaks: [5, 10, 20, 30],
} as const

/** The producer gives no national figure: nothing to stand above or below. */
export const mortality = {
  group: 'besoin',
  levels: ['departement'],
  decimals: 0,
  kind: 'rate',
  better: 'low',
  palette: 'neutral',
  methods: ['quantile', 'jenks'],
  fewAt: ['976'],
  sources: ['mortalite'],
} as const
