import { attachedBy } from '../../../support/attached'
import { describe, expect, it } from 'vitest'
import { pressCredit } from '@/catalog/press/pressCredit'
import { regionsByDepartement } from '@/analysis/membership'
import { keptFacilityTable } from '@/pages/map/tools/exportTables'
import type { Heading } from '@/domain/exportTable'
import type { MapModel } from '@/pages/map/useMapModel'
import { ALL_KEPT } from '@/pages/shared/kept'
import type { Territories } from '@/schema/territories'

const departement = { code: ['42', '63'], region: ['84', '84'] } as Territories['departement']
const model = {
  kept: { value: ALL_KEPT },
  territories: {
    attached: { value: attachedBy(regionsByDepartement({ departement })) },
    nameOf: ({ code }: { code: string }) => ({ '42': 'Loire', '63': 'Puy-de-Dôme' })[code],
  },
} as unknown as MapModel

const places = {
  ...{ code: ['63048', '42159'], name: ['Brugeron', 'Noirétable'], lon: [3, 3], lat: [45, 45] },
  ...{ commune: ['63048', '42159'], bassin: ['42159', '63003'], maisons: [1, 1], centres: [0, 0] },
  ...{ urgences: [0, 0], maternites: [0, 0], hopitaux: [0, 0] },
}
const bpe = {
  ...{ id: 'bpe', title: 'Équipements', producer: 'Insee', credit: 'Insee, BPE', vintage: '2024' },
  ...{ licence: 'Licence Ouverte', readOn: '2026-11-23', files: [], caveats: [] },
  ...{ url: 'https://www.insee.fr', dataset: 'https://api.insee.fr/fichier' },
}
const credit = pressCredit([bpe], ['bpe'], '2024')

describe('the export of facilities', () => {
  it('gives the département of the commune, where its bassin has its pole in another', () => {
    const { columns, rows } = keptFacilityTable(model, places, credit)
    const at = columns.indexOf('departement')
    expect(rows.map((row) => row[at])).toEqual(['Puy-de-Dôme', 'Loire'])
  })

  it('says on each row whose figures they are, where, read when, under which licence', () => {
    const { columns, rows } = keptFacilityTable(model, places, credit)
    const cell = (name: Heading) => rows.map((row) => row[columns.indexOf(name)])
    expect(cell('source')).toEqual(['Insee, BPE, 2024', 'Insee, BPE, 2024'])
    expect(cell('source_url')[0]).toBe('https://www.insee.fr https://api.insee.fr/fichier')
    expect(cell('source_lue_le')[0]).toBe('2026-11-23')
    expect(cell('licence')[0]).toBe('Licence Ouverte')
  })
})
