import { placeIndex } from '@/analysis/brought/readPlace'
import type { Communes, FormerCommunes } from '@/schema/communes'
import type { AllTerritories } from '@/schema/territories'
import { readJson } from './readJson'

const territories = readJson('territories.json') as AllTerritories
const { epci } = readJson('epci/territories.json') as Pick<AllTerritories, 'epci'>

/** What the page matches lines with, of the data that is built. */
export const realPlaces = placeIndex(
  readJson('communes.json') as Communes,
  readJson('former-communes.json') as FormerCommunes,
  { ...territories, epci },
)
