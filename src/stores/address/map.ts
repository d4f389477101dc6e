import { DEFAULT_MAP } from '@/catalog/defaultMap'
import { defaultLevel, indicatorById, latestVintage } from '@/catalog/indicators'
import { vintagesAt } from '@/catalog/vintagesAt'
import { BASEMAP_IDS } from '@/domain/basemap'
import { POINT_LAYERS } from '@/catalog/facilities'
import type { Camera, PointLayer, Selection, View } from '@/domain/view'
import { RADII, type Around } from '@/domain/zone'
import { t } from '@/i18n'
import { AXES } from '@/schema/initiative'
import { MAP_LEVELS } from '@/schema/level'
import { mapFilterParams } from './filters'
import { maternitiesParam } from './maternities'
import { defineParams } from './params'
import {
  choice,
  formatTerritory,
  indicator,
  isCommune,
  optional,
  parseAnyTerritory,
  shape,
  shapeName,
  territory,
} from './values'
import { whatIfParam } from './whatIf'

const reasons = t.errors.reasons
const NONE = 'aucune'
const ONLY = 'seul'
const OWN = 'position'

/** The map. Level, year and classes depend on the indicator. */
export const mapParams = defineParams<View>({
  indicator: indicator('ind', DEFAULT_MAP.indicator),
  level: ({ indicator }) => {
    const entry = indicatorById(indicator)
    return {
      name: 'maille',
      fallback: defaultLevel(entry),
      reason: reasons.unknownLevel,
      read: (raw, refuse) => {
        const level = MAP_LEVELS.find((known) => known === raw)
        if (!level || entry.levels.includes(level)) return level
        refuse(raw, reasons.levelWithoutIndicator)
        return defaultLevel(entry)
      },
      write: (level) => level,
    }
  },
  vintage: ({ indicator, level }) => {
    const entry = indicatorById(indicator)
    const named = { name: 'an', fallback: latestVintage(entry), reason: reasons.unknownVintage }
    return choice(vintagesAt(entry, level), named)
  },
  method: ({ indicator }) => {
    const { methods } = indicatorById(indicator)
    return choice(methods, { name: 'classes', fallback: methods[0], reason: reasons.unknownMethod })
  },
  layers: {
    name: 'couches',
    also: ['axe'],
    fallback: [...AXES],
    reason: reasons.unknownLayer,
    read: (raw, refuse) => {
      if (raw === NONE) return []
      const asked = raw.split(',').filter(Boolean)
      const layers = POINT_LAYERS.filter((layer) => asked.includes(layer))
      for (const value of asked) if (!layers.some((layer) => layer === value)) refuse(value)
      return layers.length > 0 ? layers : [...AXES]
    },
    write: (layers) => POINT_LAYERS.filter((layer: PointLayer) => layers.includes(layer)).join(',') || NONE,
  },
  maternities: maternitiesParam,
  background: optional(
    { name: 'fond', reason: reasons.unknownBackground },
    (raw) => BASEMAP_IDS.find((id) => id === raw),
    (id) => id,
  ),
  camera: {
    ...optional<Camera>({ name: 'vue', reason: reasons.badCamera }, parseCamera, formatCamera),
    isGesture: () => true,
  },
  selection: optional<Selection>(
    { name: 'sel', reason: reasons.unknownTerritory },
    parseSelection,
    formatSelection,
  ),
  whatIf: whatIfParam,
  within: territory('dans'),
  around: {
    ...optional<Around>(
      { name: 'autour', reason: reasons.badAround(RADII.join(t.common.listSeparator)) },
      parseAround,
      formatAround,
    ),
    isGesture: (before, after) => before !== null && after !== null && before.km !== after.km,
  },
  aroundOnly: ({ around }) => ({
    name: 'rayon',
    fallback: false,
    reason: reasons.badAroundOnly,
    read: (raw) => raw === ONLY || undefined,
    write: (only) => (only && around ? ONLY : ''),
  }),
  shape,
  shapeName,
  filter: mapFilterParams,
})

function parseCamera(raw: string): Camera | undefined {
  const [lat, lon, zoom, ...rest] = raw.split(',').map(coordinate)
  if (lat === undefined || lon === undefined || zoom === undefined || rest.length > 0) return undefined
  return isOnEarth(lat, lon) && zoom >= 0 && zoom <= 18 ? { lat, lon, zoom } : undefined
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
  const found = parseAnyTerritory(raw)
  return found && { kind: 'territory', territory: found }
}

function formatSelection(selection: Selection): string {
  if (selection.kind === 'initiative') return `initiative:${selection.id}`
  if (selection.kind === 'facility') return `structures:${selection.commune}`
  return formatTerritory(selection.territory)
}

/** `45.5495,3.7417,20`, then `,63003` for a commune's centre, `,position` for the device's: latitude, longitude, km. */
function parseAround(raw: string): Around | undefined {
  const [north = '', east = '', radius = '', whose, ...rest] = raw.split(',')
  const [lat = NaN, lon = NaN, km = NaN] = [north, east, radius].map(coordinate)
  if (!isOnEarth(lat, lon) || !RADII.some((known) => known === km) || rest.length > 0) return undefined
  if (whose === undefined) return { lat, lon, km }
  if (whose === OWN) return { lat, lon, km, own: true }
  return isCommune(whose) ? { lat, lon, km, commune: whose } : undefined
}

function formatAround({ lat, lon, km, commune, own }: Around): string {
  const [north, east] = [lat, lon].map((degrees) => Number(degrees.toFixed(own ? 3 : 4)))
  return [north, east, km, own ? OWN : commune].filter((part) => part !== undefined).join(',')
}

const coordinate = (text: string) => (text.trim() === '' ? NaN : Number(text))
const isOnEarth = (lat: number, lon: number) => Math.abs(lat) <= 85 && Math.abs(lon) <= 180
