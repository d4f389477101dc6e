import * as v from 'valibot'
import { COMMUNE_CODE } from './communes'
import { HOME_LEVEL, levelEntry, levelOfField, NAMED_LEVELS } from './level'
import { day, partialDate, text, webUrl } from './plainText'

export const AXES = ['regroupement', 'formation', 'ambulatoire'] as const

/** Types of initiative, after the outline of the Order's 2016 report, with the later forms added. */
export const INITIATIVE_TYPES = [
  'maison-de-sante',
  'pole-ou-reseau',
  'centre-de-sante',
  'cpts',
  'stage',
  'medecin-adjoint',
  'universitaire',
  'delegation-de-competences',
  'telemedecine',
  'exercice-multisite',
  'plateforme',
  'permanence-des-soins',
  'mobile',
  'numerique',
] as const

/** From the narrowest to the widest. */
export const SCOPES = ['commune', ...[...NAMED_LEVELS].reverse(), 'national'] as const
/** Scopes of what has its own place: it needs its commune, from which its territories follow. */
export const isLocal = (scope: string | undefined) => scope === SCOPES[0] || scope === HOME_LEVEL
export const STATUSES = ['active', 'planned', 'ended', 'unknown'] as const
export const TELEMEDICINE_USES = ['teleconsultation-infirmier', 'tele-expertise', 'teleradiologie'] as const
export const PRECISIONS = ['commune', 'indicative'] as const
/** The commune is where it has its seat, no mere anchor. */
export const isSeat = (precision: string) => precision === PRECISIONS[0]
/** What the commune of an initiative is where nobody says: its seat, or the anchor of something wider. */
export const usualPrecision = (scope: string | undefined) => PRECISIONS[isLocal(scope) ? 0 : 1]

const code = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern))

export const InitiativeIdSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(90),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
)

/** One file of `data/initiatives/`: what was read, where, and when. The commune gives the point; nothing else does. */
export const InitiativeSchema = v.strictObject({
  id: InitiativeIdSchema,
  title: text(140),
  axis: v.picklist(AXES),
  type: v.picklist(INITIATIVE_TYPES),
  scope: v.picklist(SCOPES),
  status: v.picklist(STATUSES),
  startYear: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100))),
  /** Main commune, or the anchor of a wider scheme; `indicative` where the source does not name it as the seat. */
  place: v.optional(v.strictObject({ commune: code(COMMUNE_CODE), precision: v.picklist(PRECISIONS) })),
  /** Codes of the départements and régions concerned; empty for the whole country. */
  departements: v.pipe(v.array(code(levelEntry(levelOfField('departements')).code)), v.maxLength(101)),
  regions: v.pipe(v.array(code(levelEntry(levelOfField('regions')).code)), v.maxLength(18)),
  /** A territory outside the 18 régions (Saint-Martin): listed, never mapped. */
  elsewhere: v.optional(text(60)),
  professions: v.pipe(v.array(text(80)), v.maxLength(12)),
  actors: v.pipe(v.array(text(120)), v.maxLength(12)),
  problem: text(1200),
  solution: text(1200),
  result: v.optional(text(600)),
  /** Present only where a text says so; absent means "not stated". */
  article51: v.optional(v.literal(true)),
  telemedicineUse: v.optional(v.picklist(TELEMEDICINE_USES)),
  source: v.strictObject({
    title: text(200),
    url: webUrl(500),
    /** Year, month or day, as far as the source states it. */
    date: v.optional(partialDate),
  }),
  /** Day when a contribution entered the catalogue, and when a moderator last checked it. Absent: as read in the source. */
  published: v.optional(day),
  checked: v.optional(day),
})

/** An initiative as published: the file, and what the pipeline derives from its commune (degrees; territory codes). */
export const PublishedInitiativeSchema = v.strictObject({
  ...InitiativeSchema.entries,
  lon: v.optional(v.number()),
  lat: v.optional(v.number()),
  communeName: v.optional(v.string()),
  bassin: v.optional(v.string()),
})

/** `public/data/initiatives.json`, sorted by id. */
export const InitiativesSchema = v.array(PublishedInitiativeSchema)

export type Initiative = v.InferOutput<typeof InitiativeSchema>
export type PublishedInitiative = v.InferOutput<typeof PublishedInitiativeSchema>
export type Axis = (typeof AXES)[number]
export type InitiativeType = (typeof INITIATIVE_TYPES)[number]
export type Precision = (typeof PRECISIONS)[number]
export type Scope = (typeof SCOPES)[number]
export type Status = (typeof STATUSES)[number]
export type TelemedicineUse = (typeof TELEMEDICINE_USES)[number]
