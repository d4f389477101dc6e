import { levelOfField } from '@/schema/level'
import { distance } from 'geokdbush'
import * as v from 'valibot'
import type { Refusal } from '@/domain/refusal'
import { ContributionSchema, type Contribution } from '@/schema/contribution'
import { type Initiative, isLocal } from '@/schema/initiative'
import { inFrance } from './inFrance'
import { refusalOf } from './refusalOf'

/** What a contribution is held against. Parts that are not at hand are left out, and what needs them is not checked. */
export interface CheckContext {
  /** ISO day. */
  today: string
  communes?: ReadonlyMap<string, { lon: number; lat: number }> | undefined
  territories?: { departement: ReadonlySet<string>; region: ReadonlySet<string> } | undefined
  existing?: ReadonlyMap<string, Initiative> | undefined
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
  ]
  return result.success && !refusals.length
    ? { ok: true, contribution: result.output }
    : { ok: false, refusals }
}

/** What is right by itself in a contribution, whatever the rest. */
interface Parts extends Pick<Partial<Contribution>, 'corrects' | 'point'> {
  initiative: Partial<Omit<Contribution['initiative'], 'source'>> & {
    source?: Partial<Contribution['initiative']['source']>
  }
}

function rightParts(input: unknown): Parts {
  const { corrects, point, initiative } = ContributionSchema.entries
  const whole = fields(input)
  const item = fields(whole['initiative'])
  const { source, ...entries } = initiative.entries
  return {
    ...passing({ corrects, point }, whole),
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

function againstCalendar({ initiative }: Parts, { today }: CheckContext): Refusal[] {
  const { startYear, source } = initiative
  const date = source?.date
  const refusals: Refusal[] = []
  if (startYear !== undefined && startYear > Number(today.slice(0, 4)))
    refusals.push({ field: 'initiative.startYear', reason: 'futureYear' })
  if (date !== undefined && date > today.slice(0, date.length))
    refusals.push({ field: 'initiative.source.date', reason: 'futureDate' })
  return refusals
}

function againstPlaces({ initiative, point, corrects }: Parts, context: CheckContext): Refusal[] {
  const { place, scope, departements = [], regions = [], elsewhere } = initiative
  const refusals: Refusal[] = []
  const refuse = (field: string, reason: Refusal['reason']) => refusals.push({ field, reason })
  const corrected = corrects === undefined ? undefined : context.existing?.get(corrects)
  // What was published without a commune may stay so.
  const placeless = elsewhere !== undefined || (corrected && !corrected.place)
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

function againstCatalogue({ initiative, corrects }: Parts, { existing }: CheckContext): Refusal[] {
  const refusals: Refusal[] = []
  const corrected = corrects === undefined ? undefined : existing?.get(corrects)
  if (existing && corrects !== undefined && !corrected)
    refusals.push({ field: 'corrects', reason: 'unknownInitiative' })
  const { id, source } = initiative
  if (id !== undefined && existing?.has(id) && id !== corrects)
    refusals.push({ field: 'initiative.id', reason: 'duplicateId' })
  if (corrects !== undefined && id !== undefined && id !== corrects)
    refusals.push({ field: 'initiative.id', reason: 'unknownInitiative' })
  // An old link that a correction does not touch may stay as it was read; who does not know it leaves that to others.
  const untouched = corrects !== undefined && (!existing || corrected?.source.url === source?.url)
  if (source?.url !== undefined && !source.url.startsWith('https://') && !untouched)
    refusals.push({ field: 'initiative.source.url', reason: 'notHttps' })
  return refusals
}
