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

const SourceSchema = v.strictObject({
  title: text(200),
  url: webUrl(500),
  /** Year, month or day, as far as the source states it. */
  date: v.optional(partialDate),
})

/** What a text says of an initiative at its date; `described`: nothing of whether it runs. */
export const SAYINGS = ['announced', 'opened', 'running', 'changed', 'ended', 'described'] as const

const result = v.optional(text(600))
/** The text says that it stopped, or did not find what it sought: doctors, patients, candidates. */
const failure = v.optional(v.literal(true))

/** One text that was read, and what it says. */
export const ReadingSchema = v.strictObject({
  says: v.picklist(SAYINGS),
  failure,
  result,
  source: SourceSchema,
})

const kind = {
  id: InitiativeIdSchema,
  title: text(140),
  axis: v.picklist(AXES),
  type: v.picklist(INITIATIVE_TYPES),
  scope: v.picklist(SCOPES),
}
const startYear = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1950), v.maxValue(2100)))
const where = {
  /** Main commune, or the anchor of a wider scheme; `indicative` where the source does not name it as the seat. */
  place: v.optional(v.strictObject({ commune: code(COMMUNE_CODE), precision: v.picklist(PRECISIONS) })),
  /** Codes of the départements and régions concerned; empty for the whole country. */
  departements: v.pipe(v.array(code(levelEntry(levelOfField('departements')).code)), v.maxLength(101)),
  regions: v.pipe(v.array(code(levelEntry(levelOfField('regions')).code)), v.maxLength(18)),
  /** A territory outside the 18 régions (Saint-Martin): listed, never mapped. */
  elsewhere: v.optional(text(60)),
}
const texts = {
  professions: v.pipe(v.array(text(80)), v.maxLength(12)),
  actors: v.pipe(v.array(text(120)), v.maxLength(12)),
  problem: text(1200),
  solution: text(1200),
}
const more = {
  /** Present only where a text says so; absent means "not stated". */
  article51: v.optional(v.literal(true)),
  telemedicineUse: v.optional(v.picklist(TELEMEDICINE_USES)),
}
const moderation = {
  /** Day when a contribution entered the catalogue, and when a moderator last checked it. Absent: as read in the source. */
  published: v.optional(day),
  checked: v.optional(day),
}
const readings = v.pipe(v.array(ReadingSchema), v.minLength(1), v.maxLength(40))

/** One file of `data/initiatives/`: what was read, where, and when. The commune gives the point; nothing else does. */
export const InitiativeSchema = v.strictObject({
  ...{ ...kind, startYear, ...where, ...texts, ...more },
  /** Newest first. State, result and source shown follow from them: see `analysis/readings.ts`. */
  readings,
  ...moderation,
})

/** An initiative as it is told from one text: what the form asks, what a contribution holds. */
export const ToldInitiativeSchema = v.strictObject({
  ...kind,
  status: v.picklist(STATUSES),
  ...{ startYear, ...where, ...texts, result, failure, ...more },
  source: SourceSchema,
})

/** What the pipeline derives from the commune (degrees; territory codes). */
const derived = {
  lon: v.optional(v.number()),
  lat: v.optional(v.number()),
  communeName: v.optional(v.string()),
  bassin: v.optional(v.string()),
}

/**
 * An initiative in the index: what finds, filters, sorts, places and names it. `groups`: of professions; `date`: of the
 * newest text; `hasResult` and `failure`: whether one is told. Its texts come apart, on demand.
 */
export const PublishedInitiativeSchema = v.strictObject({
  ...kind,
  status: v.picklist(STATUSES),
  ...{ startYear, ...where },
  groups: v.array(v.string()),
  ...more,
  date: v.optional(partialDate),
  hasResult: v.optional(v.literal(true)),
  failure,
  ...derived,
})

/** The texts of one initiative, by its id. */
export const InitiativeTextSchema = v.strictObject({
  id: InitiativeIdSchema,
  ...texts,
  readings,
  /** Day on which a source did not answer, by its address (`schema/links.ts`). */
  unreachable: v.optional(v.record(v.string(), day)),
  ...moderation,
})

/** Initiatives whose texts are in one file: those of the first page of the catalogue are in the first one. */
export const TEXTS_PER_FILE = 50
/** `public/data/initiatives/N.json`: the texts of the initiatives `N × 50` and following of the index, in its order. */
export const InitiativeTextsSchema = v.array(InitiativeTextSchema)
/** The file that holds the texts of the initiative at this place of the index. */
export const textFileOf = (at: number) => Math.floor(at / TEXTS_PER_FILE)
export const textFileName = (file: number) => `initiatives/${file}.json`

export type Initiative = v.InferOutput<typeof InitiativeSchema>
export type ToldInitiative = v.InferOutput<typeof ToldInitiativeSchema>
export type Reading = v.InferOutput<typeof ReadingSchema>
export type Saying = (typeof SAYINGS)[number]
export type PublishedInitiative = v.InferOutput<typeof PublishedInitiativeSchema>
export type InitiativeText = v.InferOutput<typeof InitiativeTextSchema>
/** An initiative with all that is published of it. */
export type WholeInitiative = PublishedInitiative & InitiativeText
export type Axis = (typeof AXES)[number]
export type InitiativeType = (typeof INITIATIVE_TYPES)[number]
export type Precision = (typeof PRECISIONS)[number]
export type Scope = (typeof SCOPES)[number]
export type Status = (typeof STATUSES)[number]
export type TelemedicineUse = (typeof TELEMEDICINE_USES)[number]
