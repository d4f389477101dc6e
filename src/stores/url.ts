import { decodeShape, encodeShape } from '@/analysis/zone/encodeShape'
import { DEFAULT_MAP } from '@/catalog/defaultMap'
import { defaultLevel, indicatorById, INDICATORS, latestVintage } from '@/catalog/indicators'
import { BASEMAP_IDS, type BasemapId } from '@/domain/basemap'
import { INDICATOR_IDS } from '@/domain/indicatorIds'
import { NO_FILTERS } from '@/domain/initiativeFilters'
import { POINT_LAYERS, type Camera, type PointLayer, type Selection, type View } from '@/domain/view'
import { t } from '@/i18n'
import { AXES } from '@/schema/initiative'
import { MAP_LEVELS } from '@/schema/level'
import type { TerritoryRef } from '@/domain/territory'
import type { Around, Shape } from '@/domain/zone'
import { FILTER_PARAMS, readFilters, writeFilters } from './urlFilters'
import { formatAround, formatTerritory, parseAround, parseTerritory } from './urlPlace'

/** The registry of every parameter of the map's address. Short French words: people read and send these links. */
export const PARAMS = {
  level: 'maille',
  indicator: 'ind',
  vintage: 'an',
  method: 'classes',
  layers: 'couches',
  background: 'fond',
  camera: 'vue',
  selection: 'sel',
  within: 'dans',
  around: 'autour',
  aroundOnly: 'rayon',
  shape: 'zone',
} as const

export type Query = Record<string, string>

/** A parameter that could not be used, and why, in words. */
export interface AddressProblem {
  param: string
  value: string
  reason: string
}

const NONE = 'aucune'
const ONLY = 'seul'

export const DEFAULT_VIEW: View = {
  ...DEFAULT_MAP,
  layers: [...AXES],
  background: null,
  camera: null,
  selection: null,
  within: null,
  around: null,
  aroundOnly: false,
  shape: null,
  filters: NO_FILTERS,
}

/** Reads a view from an address. What is wrong takes its default and is told; what is unknown is told too. */
export function readView(query: Query): { view: View; problems: AddressProblem[] } {
  const problems: AddressProblem[] = []
  const reasons = t.errors.reasons

  function read<T>(param: string, fallback: T, reason: string, parse: (raw: string) => T | undefined): T {
    const raw = query[param]
    if (raw === undefined) return fallback
    const value = parse(raw)
    if (value !== undefined) return value
    problems.push({ param, value: raw, reason })
    return fallback
  }

  const id = read(PARAMS.indicator, DEFAULT_VIEW.indicator, reasons.unknownIndicator, oneOf(INDICATOR_IDS))
  const indicator = indicatorById(id)
  const askedLevel = read(PARAMS.level, null, reasons.unknownLevel, oneOf(MAP_LEVELS))
  const level = askedLevel ?? defaultLevel(indicator)
  const usable = indicator.levels.includes(level)
  if (!usable) problems.push({ param: PARAMS.level, value: level, reason: reasons.levelWithoutIndicator })

  const view: View = {
    indicator: id,
    level: usable ? level : defaultLevel(indicator),
    vintage: read(
      PARAMS.vintage,
      latestVintage(indicator),
      reasons.unknownVintage,
      oneOf(indicator.vintages),
    ),
    method: read(PARAMS.method, indicator.methods[0], reasons.unknownMethod, oneOf(indicator.methods)),
    layers: read(PARAMS.layers, DEFAULT_VIEW.layers, reasons.unknownLayer, parseLayers),
    background: read<BasemapId | null>(
      PARAMS.background,
      null,
      reasons.unknownBackground,
      oneOf(BASEMAP_IDS),
    ),
    camera: read<Camera | null>(PARAMS.camera, null, reasons.badCamera, parseCamera),
    selection: read<Selection | null>(PARAMS.selection, null, reasons.unknownTerritory, parseSelection),
    within: read<TerritoryRef | null>(PARAMS.within, null, reasons.unknownTerritory, parseTerritory),
    around: read<Around | null>(PARAMS.around, null, reasons.badAround, parseAround),
    aroundOnly: read(PARAMS.aroundOnly, false, reasons.badAroundOnly, (raw) => raw === ONLY || undefined),
    shape: read<Shape | null>(PARAMS.shape, null, reasons.badShape, decodeShape),
    filters: readFilters((param, fallback, parse) => read(param, fallback, reasons.unknownFilter, parse)),
  }
  const names: readonly string[] = [...Object.values(PARAMS), ...Object.values(FILTER_PARAMS)]
  for (const [param, value] of Object.entries(query))
    if (!names.includes(param)) problems.push({ param, value, reason: reasons.unknownParameter })
  return { view, problems }
}

/** The shortest query that `readView` turns back into this view: defaults are left out. */
export function writeView(view: View): Query {
  const indicator = indicatorById(view.indicator)
  const query: Query = {}
  const put = (param: string, value: string, fallback: string) => {
    if (value !== fallback) query[param] = value
  }
  put(PARAMS.level, view.level, defaultLevel(indicator))
  put(PARAMS.indicator, view.indicator, DEFAULT_VIEW.indicator)
  put(PARAMS.vintage, view.vintage, latestVintage(indicator))
  put(PARAMS.method, view.method, indicator.methods[0])
  put(PARAMS.layers, formatLayers(view.layers), formatLayers(DEFAULT_VIEW.layers))
  if (view.background) query[PARAMS.background] = view.background
  if (view.camera) query[PARAMS.camera] = formatCamera(view.camera)
  if (view.selection) query[PARAMS.selection] = formatSelection(view.selection)
  if (view.within) query[PARAMS.within] = formatTerritory(view.within)
  if (view.around) query[PARAMS.around] = formatAround(view.around)
  if (view.around && view.aroundOnly) query[PARAMS.aroundOnly] = ONLY
  if (view.shape) query[PARAMS.shape] = encodeShape(view.shape)
  return { ...query, ...writeFilters(view.filters) }
}

/** The view with another indicator: vintage, classes and level are kept where that indicator has them. */
export function withIndicator(view: View, id: View['indicator']): View {
  const indicator = INDICATORS.find((entry) => entry.id === id) ?? indicatorById(DEFAULT_VIEW.indicator)
  return {
    ...view,
    indicator: indicator.id,
    vintage: indicator.vintages.includes(view.vintage) ? view.vintage : latestVintage(indicator),
    method: indicator.methods.includes(view.method) ? view.method : indicator.methods[0],
    level: indicator.levels.includes(view.level) ? view.level : defaultLevel(indicator),
  }
}

function oneOf<T extends string>(allowed: readonly T[]) {
  return (raw: string): T | undefined => allowed.find((value) => value === raw)
}

function parseLayers(raw: string): PointLayer[] | undefined {
  if (raw === NONE) return []
  const asked = raw.split(',')
  const layers = POINT_LAYERS.filter((layer) => asked.includes(layer))
  return layers.length === asked.length ? layers : undefined
}

function formatLayers(layers: readonly PointLayer[]): string {
  return POINT_LAYERS.filter((layer) => layers.includes(layer)).join(',') || NONE
}

function parseCamera(raw: string): Camera | undefined {
  const [lat, lon, zoom, ...rest] = raw.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  if (lat === undefined || lon === undefined || zoom === undefined || rest.length > 0) return undefined
  const inside = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 18
  return inside ? { lat, lon, zoom } : undefined
}

function formatCamera({ lat, lon, zoom }: Camera): string {
  return [lat.toFixed(3), lon.toFixed(3), zoom.toFixed(2)].map(Number).join(',')
}

/** `bassin:63003`, `initiative:<id>`, `structures:63003`. Existence is checked once the data is there. */
function parseSelection(raw: string): Selection | undefined {
  const [kind, name, ...rest] = raw.split(':')
  if (!kind || !name || rest.length > 0) return undefined
  if (kind === 'initiative') return { kind, id: name }
  if (kind === 'structures') return { kind: 'facility', commune: name }
  const territory = parseTerritory(raw)
  return territory && { kind: 'territory', territory }
}

function formatSelection(selection: Selection): string {
  if (selection.kind === 'initiative') return `initiative:${selection.id}`
  if (selection.kind === 'facility') return `structures:${selection.commune}`
  return formatTerritory(selection.territory)
}
