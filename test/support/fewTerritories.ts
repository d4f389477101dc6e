import type { Territories } from '@/schema/territories'
import type { IndicatorValues } from '@/schema/values'

const table = (rows: readonly (readonly [code: string, name: string, population: number])[]) => ({
  code: rows.map(([code]) => code),
  name: rows.map(([, name]) => name),
  population: rows.map(([, , population]) => population),
  area: rows.map(() => 100),
  communes: rows.map(() => 10),
  lon: rows.map((_, row) => 3 + row),
  lat: rows.map(() => 45),
})

/** Two régions, three départements, four bassins, in the order of their codes. */
export const fewTerritories: Territories = {
  france: table([['FR', 'France', 68_000_000]]),
  region: table([
    ['84', 'Auvergne-Rhône-Alpes', 8_200_000],
    ['94', 'Corse', 360_000],
  ]),
  departement: {
    ...table([
      ['2A', 'Corse-du-Sud', 170_000],
      ['2B', 'Haute-Corse', 190_000],
      ['63', 'Puy-de-Dôme', 670_000],
    ]),
    region: ['94', '94', '84'],
  },
  bassin: {
    ...table([
      ['2A004', 'Ajaccio', 110_000],
      ['2B033', 'Bastia', 120_000],
      ['63003', 'Ambert', 18_000],
      ['63113', 'Clermont-Ferrand', 400_000],
    ]),
    departement: ['2A', '2B', '63', '63'],
    region: ['94', '94', '84', '84'],
  },
}

/** Access to GPs at one vintage: Corsica has none, as in the producer's file. */
export const fewAccess = (vintage: string): IndicatorValues => ({
  indicator: 'apl',
  vintages: {
    [vintage]: {
      france: { values: [3.7] },
      region: { values: [3.9, 'not-published'] },
      departement: { values: ['not-published', 'not-published', 3.92] },
      bassin: { values: ['not-published', 'not-published', 1.98, 4.3] },
    },
  },
})
