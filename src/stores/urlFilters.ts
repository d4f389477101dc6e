import type { InitiativeFilters } from '@/domain/initiativeFilters'
import { INITIATIVE_TYPES, SCOPES, STATUSES, TELEMEDICINE_USES } from '@/schema/initiative'

/** Parameters of the initiative filters, by field; the two years share one. */
export const FILTER_PARAMS = {
  types: 'type',
  statuses: 'etat',
  scopes: 'portee',
  uses: 'usage',
  years: 'debut',
  article51: 'art51',
  words: 'mots',
} as const

const YES = 'oui'
const YEARS = /^(\d{4})?-(\d{4})?$/

type Read = <T>(param: string, fallback: T, parse: (raw: string) => T | undefined) => T

/** Reads the filters by `read`, which knows the address and tells what could not be used. */
export function readFilters(read: Read): InitiativeFilters {
  const list = <T extends string>(param: string, allowed: readonly T[]): readonly T[] =>
    read<readonly T[]>(param, [], (raw) => {
      const asked = raw.split(',')
      const known = allowed.filter((value) => asked.includes(value))
      return known.length === asked.length ? known : undefined
    })
  const years = read<{ from: number | null; to: number | null }>(
    FILTER_PARAMS.years,
    { from: null, to: null },
    parseYears,
  )
  return {
    types: list(FILTER_PARAMS.types, INITIATIVE_TYPES),
    statuses: list(FILTER_PARAMS.statuses, STATUSES),
    scopes: list(FILTER_PARAMS.scopes, SCOPES),
    uses: list(FILTER_PARAMS.uses, TELEMEDICINE_USES),
    ...years,
    article51: read(FILTER_PARAMS.article51, false, (raw) => (raw === YES ? true : undefined)),
    words: read(FILTER_PARAMS.words, '', (raw) => raw.slice(0, 100)),
  }
}

/** The parameters that say these filters; none for no filter. */
export function writeFilters(filters: InitiativeFilters): Record<string, string> {
  const { from, to } = filters
  const texts = {
    [FILTER_PARAMS.types]: filters.types.join(','),
    [FILTER_PARAMS.statuses]: filters.statuses.join(','),
    [FILTER_PARAMS.scopes]: filters.scopes.join(','),
    [FILTER_PARAMS.uses]: filters.uses.join(','),
    [FILTER_PARAMS.years]: from === null && to === null ? '' : `${from ?? ''}-${to ?? ''}`,
    [FILTER_PARAMS.article51]: filters.article51 ? YES : '',
    [FILTER_PARAMS.words]: filters.words,
  }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))
}

/** `2018-2023`, `2018-` or `-2023`. */
function parseYears(raw: string) {
  const found = YEARS.exec(raw)
  if (!found || raw === '-') return undefined
  const [from, to] = [found[1], found[2]].map((year) => (year === undefined ? null : Number(year)))
  return { from: from ?? null, to: to ?? null }
}
