import { basename } from 'node:path'
import { dsvFormat } from 'd3-dsv'
import * as v from 'valibot'
import { toDegrees } from '@/analysis/perimeter/projections'
import { COMMUNE_CODE } from '@/schema/communes'
import { registeredCommune } from './codes'
import { linesOf } from './found/linesOf'
import { InputError } from './InputError'
import { readJson } from './readJson'

/** A site of the FINESS register. `category`: its three digits (603 maison de santé, 124 centre, 620 pharmacy). Degrees, null where not placed. */
export interface FinessSite {
  finess: string
  category: string
  name: string
  code: string
  address: string
  /** ISO day, '' where unknown. */
  opened: string
  lon: number | null
  lat: number | null
}

const CELLS = dsvFormat(';')
/** Cells of a `structureet` line, by place. */
const AT = {
  ...{ finess: 1, name: 3, long: 4, number: 7, street: 8, way: 9, com: 12, dep: 13, post: 15, category: 18 },
  opened: 28,
} as const
const STRUCTURE_CELLS = 32

/** EPSG number of the projection that a geolocalisation names, as the register writes it. */
const PROJECTIONS: readonly (readonly [name: RegExp, epsg: number])[] = [
  [/lambert_?93/i, 2154],
  [/utm_?n?20n?/i, 5490],
  [/utm_?n?22n?/i, 2972],
  [/utm_?s?40s?/i, 2975],
  [/utm_?s?38s?/i, 4471],
  [/utm_?n?21n?/i, 4467],
]

/**
 * FINESS's stock as published until 2026: no heading, all `structureet` lines, then all `geolocalisation` lines with
 * coordinates in the projection of their territory. Texts may be in quotes.
 * @throws InputError naming the line
 */
export async function readFinessStock(path: string): Promise<FinessSite[]> {
  const sites = new Map<string, FinessSite>()
  const file = basename(path).normalize('NFC')
  let line = 0
  const refused = (field: string, expected: string, found: string) =>
    new InputError({ file, line, field, expected, found })
  for await (const text of linesOf(path)) {
    line += 1
    const cells = text.includes('"') ? (CELLS.parseRows(text)[0] ?? []) : text.split(';')
    if (cells[0] === 'structureet') {
      if (cells.length < STRUCTURE_CELLS - 1)
        throw refused('structureet', `${STRUCTURE_CELLS} cellules`, String(cells.length))
      const cell = (name: keyof typeof AT) => cells[AT[name]] ?? ''
      const written = cell('dep') + cell('com')
      const code = registeredCommune(written)
      if (code === undefined) throw refused('commune de l’adresse', 'un code de commune', `« ${written} »`)
      if (!/^\w{9}$/.test(cell('finess'))) throw refused('nofinesset', 'neuf signes', `« ${cell('finess')} »`)
      sites.set(cell('finess'), {
        ...{ finess: cell('finess'), category: cell('category'), code, lon: null, lat: null },
        name: (cell('long') || cell('name')).trim(),
        address: joined(cell('number'), cell('street'), cell('way'), cell('post')),
        opened: cell('opened'),
      })
    } else if (cells[0] === 'geolocalisation') {
      const site = sites.get(cells[1] ?? '')
      const [x, y] = [Number(cells[2]), Number(cells[3])]
      if (!site || cells[2] === '' || cells[3] === '') continue
      const named = PROJECTIONS.find(([name]) => cells.slice(4).some((cell) => name.test(cell)))
      const turn = named && toDegrees({ epsg: named[1] })
      if (!turn || !Number.isFinite(x) || !Number.isFinite(y))
        throw refused(
          'geolocalisation',
          'deux nombres et une projection connue',
          `« ${cells.slice(2).join(';').slice(0, 60)} »`,
        )
      const [lon, lat] = turn(x, y)
      Object.assign(site, { lon, lat })
    }
  }
  if (sites.size === 0) throw refused('structureet', 'des établissements', 'aucun')
  return [...sites.values()]
}

/** The parts of an address that are there. */
export const joined = (...parts: readonly string[]) =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')

const text = v.pipe(
  v.string(),
  v.transform((own) => own.trim()),
)
const EgeSchema = v.object({
  informationsGeneralesEGE: v.object({
    numFinessEge: text,
    dateOuverture: v.nullish(v.string(), ''),
    nomEgeCourt: v.nullish(text, ''),
    nomEgeLong: v.nullish(text, ''),
  }),
  categorieentiteGeographiqueExercice: v.nullish(v.string(), ''),
  etatObjet: v.nullish(v.string(), 'A'),
  adresse: v.nullish(
    v.array(
      v.object({
        cogCommune: v.nullish(v.string(), ''),
        ...{ numeroVoie: v.nullish(text, ''), typeVoie: v.nullish(text, '') },
        ...{ libelleVoie: v.nullish(text, ''), ligneAcheminement: v.nullish(text, '') },
        coordonneesGeographique: v.nullish(
          v.object({
            directionLatitude: v.nullish(v.number(), null),
            directionLongitude: v.nullish(v.number(), null),
          }),
        ),
      }),
    ),
    [],
  ),
})
const PlusSchema = v.object({
  schemaVersion: v.string(),
  pmej: v.array(v.object({ ege: v.nullish(v.array(EgeSchema), []) })),
})

/**
 * FINESS+ in JSON: sites that are open, placed by their latitude and longitude. Its `coordonneeX` is the northing and its
 * `coordonneeY` the easting: neither is read.
 * @throws SchemaError naming the field
 */
export function readFinessPlus(path: string): FinessSite[] {
  return readJson(path, PlusSchema).pmej.flatMap(({ ege }) =>
    ege
      .filter(({ etatObjet }) => etatObjet === 'A')
      .flatMap(
        ({ informationsGeneralesEGE: about, categorieentiteGeographiqueExercice: category, adresse }) => {
          const [address] = adresse.filter(({ cogCommune }) => COMMUNE_CODE.test(cogCommune))
          if (!address) return []
          const point = address.coordonneesGeographique
          return {
            ...{ finess: about.numFinessEge, category, name: about.nomEgeLong || about.nomEgeCourt },
            opened: about.dateOuverture.slice(0, 10),
            address: joined(
              ...[address.numeroVoie, address.typeVoie, address.libelleVoie, address.ligneAcheminement],
            ),
            ...{
              code: address.cogCommune,
              lon: point?.directionLongitude ?? null,
              lat: point?.directionLatitude ?? null,
            },
          }
        },
      ),
  )
}
