import * as v from 'valibot'

/** Territorial levels, from the widest to the finest. These words are also used in addresses. */
export const LEVELS = ['france', 'region', 'departement', 'bassin'] as const

export const LevelSchema = v.picklist(LEVELS)

export type Level = v.InferOutput<typeof LevelSchema>
