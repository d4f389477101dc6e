import { createRequire } from 'node:module'
import * as v from 'valibot'
import { parse } from '@/schema/parse'
import { readText } from './readText'

const PACKAGE_FILE = '@etalab/decoupage-administratif/data/epci.json'

const EntrySchema = v.object({
  code: v.pipe(v.string(), v.regex(/^2\d{8}$/, 'un numéro Siren d’intercommunalité')),
  nom: v.string(),
  membres: v.array(v.object({ code: v.string() })),
})

/** Intercommunalités with their own taxation: names by SIREN number, and the one of each commune that is in one. */
export interface Intercommunalites {
  names: Map<string, string>
  ofCommune: Map<string, string>
}

/** Those of 1 January of the package's year (`listedYear.ts`), from Etalab's `decoupage-administratif`. @throws SchemaError naming the field. */
export function readIntercommunalites(
  path = createRequire(import.meta.url).resolve(PACKAGE_FILE),
): Intercommunalites {
  const entries = parse(v.array(EntrySchema), JSON.parse(readText(path)), 'decoupage-administratif/epci.json')
  return {
    names: new Map(entries.map(({ code, nom }) => [code, nom])),
    ofCommune: new Map(entries.flatMap(({ code, membres }) => membres.map((own) => [own.code, code]))),
  }
}
