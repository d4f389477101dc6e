import type { ClassMethod } from '@/domain/classMethods'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { indicatorGroups } from '@/i18n/fr/indicators'
import { BUILT_LEVELS, type Level } from '@/schema/level'
import type { PaletteName } from './palettes'

/** One thing that the product can show on map, in table, chart, address, export and method page. */
export interface IndicatorEntry {
  group: keyof typeof indicatorGroups
  /** Oldest first; the last one is shown unless another is asked for. */
  vintages: readonly [string, ...string[]]
  levels: readonly Level[]
  decimals: number
  /** `share` is a percentage: differences are said in points, and the figure carries its sign. An `index` has no unit, and may be below 0. */
  kind: 'rate' | 'share' | 'count' | 'distance' | 'index'
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
  /** A sum over communes: it adds up to the same total at every level, rounding aside. */
  additive?: true
  /** Ids in `data/sources.json`. */
  sources: readonly string[]
}

const ALL: readonly Level[] = BUILT_LEVELS
const ADJUSTABLE = ['quantile', 'jenks', 'diverging'] as const
/** APL limits: 2.5 is DREES's under-dense threshold; equal steps around it let years and territories compare. */
const APL_BREAKS = [1.5, 2.5, 3.5, 4.5] as const

const apl = {
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

const lacking = {
  group: 'quotidien',
  vintages: ['2022', '2023'],
  levels: ALL,
  kind: 'count',
  additive: true,
  better: 'low',
  palette: 'need',
  methods: ['quantile', 'jenks'],
  sources: ['apl'],
} as const

const bpeRate = {
  group: 'quotidien',
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
  additive: true,
  palette: 'neutral',
  methods: ['quantile', 'jenks'],
  sources: ['bpe'],
} as const

const aplProfession = {
  group: 'quotidien',
  vintages: ['2022', '2023'],
  levels: ALL,
  decimals: 1,
  kind: 'rate',
  better: 'high',
  palette: 'need',
  methods: ADJUSTABLE,
  sources: ['apl-professions'],
} as const

const specialists = {
  group: 'specialistes',
  vintages: ['2024'],
  levels: ['france', 'region', 'departement'],
  decimals: 1,
  kind: 'rate',
  better: 'high',
  palette: 'need',
  methods: ADJUSTABLE,
  sources: ['ameli'],
} as const

const crowFlies = {
  levels: ALL,
  decimals: 1,
  kind: 'distance',
  better: 'low',
  palette: 'need',
  methods: ['fixed', ...ADJUSTABLE],
  fixedBreaks: [5, 10, 20, 30],
} as const

/** The producer gives no national figure: nothing to stand above or below. */
const mortality = {
  group: 'besoin',
  vintages: ['2023'],
  levels: ['departement'],
  decimals: 0,
  kind: 'rate',
  better: 'low',
  palette: 'neutral',
  methods: ['quantile', 'jenks'],
  sources: ['mortalite'],
} as const

/** Entries in the order in which they are shown; the words of each are in `i18n`. */
export const indicatorEntries: Record<IndicatorId, IndicatorEntry> = {
  apl: { ...apl, vintages: ['2015', '2022', '2023'], threshold: 2.5 },
  'sous-dense': {
    ...apl,
    vintages: ['2022', '2023'],
    decimals: 0,
    kind: 'share',
    better: 'low',
    fixedBreaks: [1, 25, 50, 75],
    sources: ['apl', 'decoupage'],
  },
  'consultations-manquantes': { ...lacking, decimals: 0 },
  'generalistes-manquants': { ...lacking, decimals: 1, sources: ['apl', 'medecins-60'] },
  generalistes: bpeRate,
  'apl-infirmiers': aplProfession,
  'apl-kinesitherapeutes': aplProfession,
  'apl-sages-femmes': aplProfession,
  'apl-dentistes': aplProfession,
  'loin-services': {
    group: 'quotidien',
    vintages: ['2023'],
    levels: ALL,
    decimals: 1,
    kind: 'share',
    better: 'low',
    palette: 'need',
    methods: ['jenks', 'diverging'],
    sources: ['eloignement', 'decoupage'],
  },
  pharmacies: bpeCount,
  'pharmacies-taux': bpeRate,
  infirmiers: bpeCount,
  'infirmiers-taux': bpeRate,
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
  pediatres: specialists,
  gynecologues: specialists,
  ophtalmologues: specialists,
  psychiatres: specialists,
  cardiologues: specialists,
  dermatologues: specialists,
  orl: specialists,
  'distance-urgences': {
    ...crowFlies,
    group: 'urgences',
    vintages: ['2025'],
    sources: ['urgences', 'centres-communes', 'decoupage'],
  },
  'distance-maternite': {
    ...crowFlies,
    group: 'urgences',
    vintages: ['2013', '2018', '2023'],
    sources: ['maternites', 'centres-communes', 'decoupage'],
  },
  'plus-75': {
    group: 'besoin',
    vintages: ['2022'],
    levels: ALL,
    decimals: 1,
    kind: 'share',
    better: null,
    palette: 'neutral',
    methods: ADJUSTABLE,
    sources: ['age', 'age-parts'],
  },
  pauvrete: {
    group: 'besoin',
    vintages: ['2021'],
    levels: ['bassin'],
    decimals: 1,
    kind: 'share',
    better: 'low',
    palette: 'neutral',
    methods: ['quantile', 'jenks'],
    sources: ['pauvrete'],
  },
  defavorisation: {
    group: 'besoin',
    vintages: ['2021'],
    levels: ALL,
    decimals: 1,
    kind: 'index',
    better: 'low',
    palette: 'neutral',
    methods: ADJUSTABLE,
    sources: ['fedi', 'decoupage'],
  },
  mortalite: {
    ...mortality,
    vintages: [
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
    ],
  },
  'mortalite-tumeurs': mortality,
  'mortalite-circulatoire': mortality,
  'mortalite-respiratoire': mortality,
  'mortalite-externes': mortality,
  'apl-65': { ...apl, group: 'departs', vintages: ['2022', '2023'], threshold: 2.5 },
  'generalistes-60-plus': {
    ...bpeRate,
    group: 'departs',
    decimals: 0,
    kind: 'share',
    better: 'low',
    smallBase: 5,
    sources: ['medecins-60'],
  },
  population: {
    group: 'territoire',
    vintages: ['2026'],
    levels: ALL,
    decimals: 0,
    kind: 'count',
    additive: true,
    better: null,
    palette: 'neutral',
    methods: ['quantile', 'jenks'],
    sources: ['decoupage'],
  },
  frr: {
    group: 'territoire',
    vintages: ['2025'],
    levels: ALL,
    decimals: 0,
    kind: 'share',
    better: null,
    palette: 'neutral',
    methods: ['fixed', 'jenks'],
    fixedBreaks: [1, 25, 50, 75],
    sources: ['frr', 'decoupage'],
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
