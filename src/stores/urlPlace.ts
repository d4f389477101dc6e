import type { TerritoryRef } from '@/domain/territory'
import { RADII, type Around } from '@/domain/zone'
import { MAP_LEVELS } from '@/schema/level'

const COMMUNE = /^(\d{2}|2[AB])\d{3}$/

/** `bassin:63003`. Existence is checked once the data is there. */
export function parseTerritory(raw: string): TerritoryRef | undefined {
  const [kind, code, ...rest] = raw.split(':')
  const level = MAP_LEVELS.find((name) => name === kind)
  return level && code && rest.length === 0 ? { level, code } : undefined
}

export function formatTerritory({ level, code }: TerritoryRef): string {
  return `${level}:${code}`
}

/** `45.5495,3.7417,20` or `45.5495,3.7417,20,63003`: latitude, longitude, km, commune. */
export function parseAround(raw: string): Around | undefined {
  const [north = '', east = '', radius = '', commune, ...rest] = raw.split(',')
  const [lat, lon, km] = [north, east, radius].map((part) => (part.trim() === '' ? NaN : Number(part)))
  if (lat === undefined || lon === undefined || km === undefined || rest.length > 0) return undefined
  if (!(Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && RADII.some((known) => known === km))) return undefined
  if (commune === undefined) return { lat, lon, km }
  return COMMUNE.test(commune) ? { lat, lon, km, commune } : undefined
}

export function formatAround({ lat, lon, km, commune }: Around): string {
  return [Number(lat.toFixed(4)), Number(lon.toFixed(4)), km, ...(commune ? [commune] : [])].join(',')
}
