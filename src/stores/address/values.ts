import { readOwnCode } from '@/analysis/own/ownTerritory'
import { decodeShape, encodeShape } from '@/analysis/zone/encodeShape'
import type { TerritoryRef } from '@/domain/territory'
import type { Shape } from '@/domain/zone'
import { t } from '@/i18n'
import { COMMUNE_CODE } from '@/schema/communes'
import { levelEntry, MAP_LEVELS } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { isIndicator } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { Param } from './params'

/** Long enough for any question, short enough for an address. */
export const LONGEST_TEXT = 120

type Named<T> = Pick<Param<T>, 'name' | 'also' | 'fallback' | 'reason'>
type NamedList = Omit<Named<unknown>, 'fallback'>

/** One of a few values. */
export function choice<T extends string>(values: readonly T[], named: Named<T>): Param<T> {
  return {
    ...named,
    read: (raw) => values.find((value) => value === raw),
    write: (value) => value,
  }
}

/** Something or nothing, nothing being the fallback. */
export function optional<T>(
  named: NamedList,
  read: (raw: string) => T | undefined,
  write: (value: T) => string,
): Param<T | null> {
  return { ...named, fallback: null, read, write: (value) => (value === null ? '' : write(value)) }
}

/** A code or an id, told apart from those that exist once the data is there. */
export function code(named: NamedList): Param<string | null> {
  return optional(
    named,
    (raw) => raw || undefined,
    (value) => value,
  )
}

/** Several values; those that `isKnown` refuses are left out and told one by one. */
export function list<T extends string>(
  isKnown: (value: string) => value is T,
  named: NamedList,
): Param<readonly T[]> {
  return {
    ...named,
    fallback: [],
    read: (raw, refuse) => {
      const asked = [...new Set(raw.split(',').filter(Boolean))]
      for (const value of asked) if (!isKnown(value)) refuse(value)
      return asked.filter(isKnown)
    },
    write: (values) => values.join(','),
  }
}

/** Free text, the same word on every page. */
export const words: Param<string> = {
  name: 'mots',
  also: ['recherche', 'q'],
  fallback: '',
  reason: '',
  read: (raw) => raw.slice(0, LONGEST_TEXT),
  write: (text) => (text.trim() ? text : ''),
  isGesture: () => true,
}

/** A number written with a point or a comma; undefined for anything else. */
export function parseNumber(raw: string): number | undefined {
  const text = raw.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

export const isCommune = (raw: string) => COMMUNE_CODE.test(raw)

/** `bassin:63003`, the code as the level's are. Existence is checked once the data is there. */
export function parseTerritory(raw: string): TerritoryRef | undefined {
  const [kind, code, ...rest] = raw.split(':')
  const level = MAP_LEVELS.find((name) => name === kind)
  return level && code && levelEntry(level).code.test(code) && rest.length === 0 ? { level, code } : undefined
}

export function formatTerritory({ level, code }: TerritoryRef): string {
  return `${level}:${code}`
}

/** A drawn or read zone. Whether it holds (`checkShape`) is checked by each page. */
export const shape = optional({ name: 'zone', reason: t.errors.reasons.badShape }, decodeShape, encodeShape)

const LONGEST_NAME = 60
/** What a zone may be called: words on one line, nothing that could be taken for something else. */
const ZONE_NAME = new RegExp(`^[\\p{L}\\p{N}][\\p{L}\\p{N} .,'’()_-]{0,${LONGEST_NAME - 1}}$`, 'u')

/** The name of a zone from the name of its file; none where nothing of it can be kept. */
export function zoneName(file: string): string {
  const name = file
    .normalize('NFC')
    .replace(/\.\w+$/, '')
    .slice(0, LONGEST_NAME)
    .trim()
  return ZONE_NAME.test(name) ? name : ''
}

/** The name of the drawn or read zone, which does not outlive it. */
export const shapeName = ({ shape }: { shape: Shape | null }): Param<string> => ({
  name: 'nom',
  fallback: '',
  reason: t.errors.reasons.badZoneName,
  read: (raw) => (shape && ZONE_NAME.test(raw) ? raw : undefined),
  write: (name) => (shape ? name : ''),
})

/** As `parseTerritory`, or one that a person composed, whose code says all of it. */
export function parseAnyTerritory(raw: string): TerritoryRef | undefined {
  const [kind, code = '', ...rest] = raw.split(':')
  if (kind !== OWN_LEVEL) return parseTerritory(raw)
  return readOwnCode(code) && rest.length === 0 ? { level: OWN_LEVEL, code } : undefined
}

/** A territory, or none. */
export function territory(name: string): Param<TerritoryRef | null> {
  return optional({ name, reason: t.errors.reasons.unknownTerritory }, parseAnyTerritory, formatTerritory)
}

/** An indicator, one that a person brought included. */
export function indicator(name: string, fallback: IndicatorId): Param<IndicatorId> {
  return {
    ...{ name, fallback, reason: t.errors.reasons.unknownIndicator },
    read: (raw) => (isIndicator(raw) ? raw : undefined),
    write: (id) => id,
  }
}
