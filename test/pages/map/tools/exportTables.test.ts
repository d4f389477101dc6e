import { describe, expect, it } from 'vitest'
import { regionsByDepartement } from '@/analysis/membership'
import { facilityTable } from '@/pages/map/tools/exportTables'
import type { MapModel } from '@/pages/map/useMapModel'
import { ALL_KEPT } from '@/pages/shared/kept'
import type { Territories } from '@/schema/territories'

const departement = { code: ['42', '63'], region: ['84', '84'] } as Territories['departement']
const model = {
  kept: { value: ALL_KEPT },
  territories: {
    regions: { value: regionsByDepartement({ departement }) },
    nameOf: ({ code }: { code: string }) => ({ '42': 'Loire', '63': 'Puy-de-Dôme' })[code],
  },
} as unknown as MapModel

describe('the export of facilities', () => {
  it('gives the département of the commune, where its bassin has its pole in another', () => {
    const { columns, rows } = facilityTable(model, {
      ...{ code: ['63048', '42159'], name: ['Brugeron', 'Noirétable'], lon: [3, 3], lat: [45, 45] },
      ...{
        commune: ['63048', '42159'],
        bassin: ['42159', '63003'],
        maisons: [1, 1],
        centres: [0, 0],
        urgences: [0, 0],
        maternites: [0, 0],
      },
    })
    const at = columns.indexOf('departement')
    expect(rows.map((row) => row[at])).toEqual(['Puy-de-Dôme', 'Loire'])
  })
})
