import { createRequire } from 'node:module'
import * as v from 'valibot'
import { parse } from '@/schema/parse'
import { readText } from './readText'

const PACKAGE_FILE = 'codes-postaux/codes-postaux.json'
const EntrySchema = v.object({ codePostal: v.string(), codeCommune: v.string() })

/** Postal codes by commune code, sorted, each once (Insee and DGFiP, through the package `codes-postaux`). */
export function readPostalCodes(
  path = createRequire(import.meta.url).resolve(PACKAGE_FILE),
): Map<string, string[]> {
  const byCommune = new Map<string, Set<string>>()
  for (const { codeCommune, codePostal } of parse(
    v.array(EntrySchema),
    JSON.parse(readText(path)),
    PACKAGE_FILE,
  )) {
    const codes = byCommune.get(codeCommune) ?? new Set()
    byCommune.set(codeCommune, codes.add(codePostal))
  }
  return new Map([...byCommune].map(([commune, codes]) => [commune, [...codes].sort()]))
}
