import { readFileSync } from 'node:fs'
import { placeIndex, type PlaceIndex } from '@/analysis/search/placeIndex'
import { placeRows } from '@/analysis/search/placeRows'
import type { Communes, FormerCommunes } from '@/schema/communes'
import { InitiativesSchema } from '@/domain/initiativeIndex'
import { parse } from '@/schema/parse'
import { readTerritories } from '../../scripts/sources/readLevels'

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))

/** The index of the published tables: what people really search in. */
export function realIndex(): PlaceIndex {
  return placeIndex(
    placeRows({
      communes: read('communes.json') as Communes,
      former: read('former-communes.json') as FormerCommunes,
      territories: readTerritories('public/data'),
      initiatives: parse(InitiativesSchema, read('initiatives.json'), 'initiatives.json'),
    }),
  )
}
