import { levelOfField } from '@/schema/level'
import { distance } from 'geokdbush'
import * as v from 'valibot'
import type { Refusal } from '@/domain/refusal'
import { dayAfter } from '@/domain/today'
import { ContributionSchema, type Contribution } from '@/schema/contribution'
import { departementOfCommune } from '@/domain/communeCode'
import { isLocal, type ToldInitiative } from '@/schema/initiative'
import { inFrance } from './inFrance'
import { initiativeChanges } from './initiativeChanges'
import { isHomePage } from './isHomePage'
import { refusalOf } from './refusalOf'

/** What a contribution is held against. Parts that are not at hand are left out, and what needs them is not checked. */
export interface CheckContext {
  /** ISO day. */
  today: string
  communes?: ReadonlyMap<string, { lon: number; lat: number }> | undefined
  /** Codes of départements, each with its région, and of régions. */
  territories?: { departement: ReadonlyMap<string, string>; region: ReadonlySet<string> } | undefined
  /** Ids of the catalogue. */
  existing?: { has: (id: string) => boolean } | undefined
  /** An initiative as it is published; undefined where it is not at hand. */
  toldAs?: ((id: string) => ToldInitiative | undefined) | undefined
}

export type CheckedContribution =
  { ok: true; contribution: Contribution } | { ok: false; refusals: readonly Refusal[] }

/** A commune of Guyane can be 200 km long; elsewhere nobody points that far from the commune meant. */
const FARTHEST_KM = 40
const FARTHEST_KM_GUYANE = 220

/**
 * Holds unknown input against the schema, then against what exists: calendar, communes, territories, catalogue.
 * All refusals come at once: parts of a wrong shape are told as such, the others are held against what exists.
 */
export function checkContribution(input: unknown, context: CheckContext): CheckedContribution {
  const result = v.safeParse(ContributionSchema, input, { abortPipeEarly: true })
  const parts = result.success ? result.output : rightParts(input)
  const refusals = [
    ...(result.success ? [] : result.issues.map(refusalOf)),
    ...againstCalendar(parts, context),
    ...againstPlaces(parts, context),
    ...againstCatalogue(parts, context),
    ...(result.success ? againstItself(result.output, context) : []),
  ]
  return result.success && !refusals.length
    ? { ok: true, contribution: result.output }
    : { ok: false, refusals }
}

/** What is right by itself in a contribution, whatever the rest. */
interface Parts extends Pick<Partial<Contribution>, 'corrects' | 'point' | 'writtenOn'> {
  initiative: Partial<Omit<Contribution['initiative'], 'source'>> & {
    source?: Partial<Contribution['initiative']['source']>
  }
}

function rightParts(input: unknown): Parts {
  const { corrects, point, writtenOn, initiative } = ContributionSchema.entries
  const whole = fields(input)
  const item = fields(whole['initiative'])
  const { source, ...entries } = initiative.entries
  return {
    ...passing({ corrects, point, writtenOn }, whole),
    initiative: { ...passing(entries, item), source: passing(source.entries, fields(item['source'])) },
  }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** The fields that pass their own schema. */
function passing(entries: Record<string, v.GenericSchema>, values: Record<string, unknown>): object {
  const found = Object.entries(entries).flatMap(([name, schema]) => {
    if (values[name] === undefined) return []
    const result = v.safeParse(schema, values[name], { abortEarly: true, abortPipeEarly: true })
    return result.success ? [[name, result.output] as const] : []
  })
  return Object.fromEntries(found)
}

function againstCalendar({ initiative, writtenOn = '' }: Parts, { today }: CheckContext): Refusal[] {
  const { startYear, source } = initiative
  const date = source?.date
  const refusals: Refusal[] = []
  if (startYear !== undefined && startYear > Number(today.slice(0, 4)))
    refusals.push({ field: 'initiative.startYear', reason: 'futureYear' })
  if (date !== undefined && date > today.slice(0, date.length))
    refusals.push({ field: 'initiative.source.date', reason: 'futureDate' })
  // The clock of the sender's device may be a day ahead.
  if (writtenOn > dayAfter(today)) refusals.push({ field: 'writtenOn', reason: 'futureDay' })
  return refusals
}

function againstPlaces({ initiative, point, corrects }: Parts, context: CheckContext): Refusal[] {
  const { place, scope, departements = [], regions = [], elsewhere } = initiative
  const refusals: Refusal[] = []
  const refuse = (field: string, reason: Refusal['reason']) => refusals.push({ field, reason })
  // What was published without a commune may stay so; who does not know it leaves that to others.
  const placeless = elsewhere !== undefined || (corrects !== undefined && !context.toldAs?.(corrects)?.place)
  if (isLocal(scope) && !place && !placeless) refuse('initiative.place.commune', 'placeNeeded')
  if (scope === levelOfField('departements') && !departements.length && elsewhere === undefined)
    refuse('initiative.departements', 'territoryNeeded')
  if (scope === levelOfField('regions') && !regions.length && elsewhere === undefined)
    refuse('initiative.regions', 'territoryNeeded')
  const known = context.territories
  if (known && departements.some((code) => !known.departement.has(code)))
    refuse('initiative.departements', 'unknownTerritory')
  if (known && regions.some((code) => !known.region.has(code)))
    refuse('initiative.regions', 'unknownTerritory')

  if (known && refusals.length === 0 && elsewhere === undefined)
    for (const field of strangers({ place, departements, regions }, known.departement))
      refuse(`initiative.${field}`, 'notItsTerritory')

  const commune = place && context.communes?.get(place.commune)
  if (place && context.communes && !commune) refuse('initiative.place.commune', 'unknownCommune')
  if (point && !inFrance(point.lon, point.lat))
    refuse('point', inFrance(point.lat, point.lon) ? 'swappedPoint' : 'outsideFrance')
  else if (point && place && commune) {
    const most = place.commune.startsWith('973') ? FARTHEST_KM_GUYANE : FARTHEST_KM
    if (distance(point.lon, point.lat, commune.lon, commune.lat) > most) refuse('point', 'farFromCommune')
  }
  return refusals
}

/** The fields that do not name the territory in which the commune or a named département lies. */
function strangers(
  { place, departements, regions }: Pick<ToldInitiative, 'place' | 'departements' | 'regions'>,
  regionOf: ReadonlyMap<string, string>,
): ('departements' | 'regions')[] {
  const own = place && departementOfCommune(place.commune)
  const region = own === undefined ? undefined : regionOf.get(own)
  // A commune outside the 18 régions has neither.
  if (own !== undefined && region === undefined) return []
  const named = [...departements.flatMap((code) => regionOf.get(code) ?? []), ...(region ? [region] : [])]
  return [
    ...(own !== undefined && departements.length > 0 && !departements.includes(own)
      ? ['departements' as const]
      : []),
    ...(regions.length > 0 && named.some((code) => !regions.includes(code)) ? ['regions' as const] : []),
  ]
}

function againstCatalogue({ initiative, corrects }: Parts, { existing, toldAs }: CheckContext): Refusal[] {
  const refusals: Refusal[] = []
  const corrected = corrects === undefined ? undefined : toldAs?.(corrects)
  if (existing && corrects !== undefined && !existing.has(corrects))
    refusals.push({ field: 'corrects', reason: 'unknownInitiative' })
  const { id, source } = initiative
  if (id !== undefined && existing?.has(id) && id !== corrects)
    refusals.push({ field: 'initiative.id', reason: 'duplicateId' })
  if (corrects !== undefined && id !== undefined && id !== corrects)
    refusals.push({ field: 'initiative.id', reason: 'unknownInitiative' })
  // An old link that a correction does not touch may stay as it was read; who does not know it leaves that to others.
  const untouched = corrects !== undefined && (!corrected || corrected.source.url === source?.url)
  if (source?.url !== undefined && !source.url.startsWith('https://') && !untouched)
    refusals.push({ field: 'initiative.source.url', reason: 'notHttps' })
  else if (source?.url !== undefined && isHomePage(source.url) && !untouched)
    refusals.push({ field: 'initiative.source.url', reason: 'homePage' })
  return refusals
}

/** A correction that corrects nothing. */
function againstItself({ corrects, initiative }: Contribution, { toldAs }: CheckContext): Refusal[] {
  const before = corrects === undefined ? undefined : toldAs?.(corrects)
  return before && !initiativeChanges(before, initiative).length ? [{ field: '', reason: 'noChange' }] : []
}
