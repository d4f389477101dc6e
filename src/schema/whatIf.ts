import * as v from 'valibot'
import { numbers, strings } from './columns'

/** Steps of a degree that positions are written in: 1e-3, about 110 m northwards. */
export const WHAT_IF_STEP = 1e-3

/**
 * `public/data/what-if.json`: where people who may need a GP live, for "what if". One row a bassin in `bassin`, `pole…` and
 * `communes` (how many it has); one row a commune in the other columns, bassin after bassin, the pole first, then by
 * code: codes are not in the file, `communes.json` has them. `poleLon`, `poleLat`: centre of the pole commune; `lon`,
 * `lat`: centre less that of the pole; all in steps of 1e-3 degree. `people`: standardised population of 2022 (DREES),
 * whole people; the population of the commune where DREES publishes none.
 */
export const WhatIfSchema = v.strictObject({
  bassin: strings,
  poleLon: numbers,
  poleLat: numbers,
  communes: numbers,
  lon: numbers,
  lat: numbers,
  people: numbers,
})

export type WhatIfTable = v.InferOutput<typeof WhatIfSchema>

/**
 * `public/data/what-if-validation.json`: communes whose part of access owed to GPs over 65 tells, in the DREES's file, where
 * the consultations of a GP go. `commune`, `name`, `bassin` (code) of the GP; shares from 0 to 1 of the consultations
 * that the people of the bassin have: `official`, read off the file; `modelled`, with its range.
 */
export const WhatIfValidationSchema = v.strictObject({
  commune: strings,
  name: strings,
  bassin: strings,
  official: numbers,
  modelled: numbers,
  low: numbers,
  high: numbers,
})

export type WhatIfValidation = v.InferOutput<typeof WhatIfValidationSchema>
