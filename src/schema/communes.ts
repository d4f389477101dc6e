import * as v from 'valibot'
import { numbers, strings, values } from './columns'
import { byLevel, COLUMN_LEVELS } from './level'

/** An INSEE code, Corsica's 2A and 2B included. */
export const COMMUNE_CODE = /^(\d{2}|2[AB])\d{3}$/

/**
 * `public/data/communes.json`: the communes of 2026, sorted by code, columnar.
 * `lon`, `lat`: centre in 1e-4 degrees, as integers. `postalCodes[i]`: space-separated. A column of codes for each level
 * that communes are attached to by table, '' where INSEE gives none (overseas collectivities).
 */
export const CommunesSchema = v.object({
  code: strings,
  name: strings,
  postalCodes: strings,
  lon: numbers,
  lat: numbers,
  population: numbers,
  ...byLevel(() => strings, COLUMN_LEVELS),
})

/**
 * `public/data/communes-apl.json`: APL by commune, aligned with `communes.json`; lets a zone be averaged
 * with the pipeline's own weights. `weight`: standardised population of 2022, people.
 */
export const CommunesAplSchema = v.object({
  weight: values,
  apl: v.record(v.string(), values),
  apl65: v.record(v.string(), values),
})

/**
 * `public/data/former-communes.json`: codes and names that communes of 2026 had or took in (delegated, associated, merged), sorted
 * by code. `name`: '' where the list of today has it no more, or it is that of the commune of today. `commune`: code of the commune of 2026 that
 * answers for it. Read by the search, and by what reads lists and tables.
 */
export const FormerCommunesSchema = v.object({
  code: strings,
  name: strings,
  commune: strings,
})

/** `public/data/communes-area.json`: km² of each commune that has a territory, in order of their codes. */
export const CommuneAreasSchema = v.object({ area: numbers })

/** `public/data/towns.json`: the towns whose names the map shows, most populated first. Degrees. */
export const TownsSchema = v.object({
  name: strings,
  lon: numbers,
  lat: numbers,
  population: numbers,
})

export type Communes = v.InferOutput<typeof CommunesSchema>
export type CommunesApl = v.InferOutput<typeof CommunesAplSchema>
export type FormerCommunes = v.InferOutput<typeof FormerCommunesSchema>
export type CommuneAreas = v.InferOutput<typeof CommuneAreasSchema>
export type Towns = v.InferOutput<typeof TownsSchema>
