import { createRequire } from 'node:module'
import * as v from 'valibot'
import { parse } from '@/schema/parse'
import { LISTED_YEAR } from './listedYear'
import { readText } from './readText'

const PACKAGE_FILE = '@etalab/decoupage-administratif/data/communes.json'

const EntrySchema = v.object({
  code: v.string(),
  nom: v.string(),
  type: v.picklist(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: v.optional(v.string()),
  region: v.optional(v.string()),
  population: v.optional(v.number()),
  anciensCodes: v.optional(v.array(v.string())),
  codesPostaux: v.optional(v.array(v.string())),
  chefLieu: v.optional(v.string()),
  commune: v.optional(v.string()),
})

/** A commune of today's list. `population`: people (legal municipal population); null where INSEE counts none (six villages destroyed in 1916, four uninhabited territories). */
export interface TodaysCommune {
  code: string
  name: string
  departement: string
  region: string
  population: number | null
  postalCodes: readonly string[]
}

export interface CommunesToday {
  /** Of the list (COG). */
  year: string
  communes: TodaysCommune[]
  /** Code of a part or of a former commune → commune of today that holds it. */
  parents: Map<string, string>
  /** Names of delegated and associated communes by code; a part may bear the code of the commune that holds it. */
  parts: Map<string, string>
  /** Names of the municipal arrondissements of Paris, Lyon and Marseille. */
  arrondissements: Map<string, string>
  /** Of a newer list than this one: communes that nothing links to it, by name. */
  unfollowed?: readonly string[]
}

/** Communes of 1 January of the package's year, their parts and former codes (Etalab's `decoupage-administratif`). */
export function readCommunesToday(
  path = createRequire(import.meta.url).resolve(PACKAGE_FILE),
): CommunesToday {
  const entries = parse(
    v.array(EntrySchema),
    JSON.parse(readText(path)),
    'decoupage-administratif/communes.json',
  )
  const communes: TodaysCommune[] = []
  const parents = new Map<string, string>()
  const parts = new Map<string, string>()
  const arrondissements = new Map<string, string>()
  for (const entry of entries) {
    if (entry.type === 'commune-actuelle') {
      const { code, nom: name, departement = '', region = '', population = null, codesPostaux = [] } = entry
      communes.push({ code, name, departement, region, population, postalCodes: codesPostaux })
    } else if (entry.type === 'arrondissement-municipal') {
      arrondissements.set(entry.code, entry.nom)
    } else {
      parts.set(entry.code, entry.nom)
    }
    const parent = entry.chefLieu ?? entry.commune
    if (parent && parent !== entry.code) parents.set(entry.code, parent)
  }
  // A part that still exists says itself where it belongs; a former code fills in only where nothing does.
  for (const entry of entries) {
    for (const former of entry.anciensCodes ?? []) {
      if (!parents.has(former)) parents.set(former, entry.code)
    }
  }
  return { year: LISTED_YEAR, communes, parents, parts, arrondissements }
}
