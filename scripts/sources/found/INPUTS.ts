import type { Input } from './Form'
import { CARE_INPUTS } from './inputs/CARE_INPUTS'
import { GEOGRAPHY_INPUTS } from './inputs/GEOGRAPHY_INPUTS'
import { NEED_INPUTS } from './inputs/NEED_INPUTS'

/** Every input by the name under which the pipeline reads it, with the forms that it may come in. */
export const INPUTS = { ...GEOGRAPHY_INPUTS, ...CARE_INPUTS, ...NEED_INPUTS }

export type InputName = keyof typeof INPUTS
export type RowsOf<Name extends InputName> = (typeof INPUTS)[Name] extends Input<infer T> ? T : never
export const INPUT_NAMES = Object.keys(INPUTS) as InputName[]
