import { attachedBy } from '../support/attached'
import { computed, effectScope, ref, shallowRef } from 'vue'
import { pressCredit } from '@/catalog/press/pressCredit'
import { describe, expect, it, vi } from 'vitest'
import { countIn } from '@/analysis/facilityPlaces'
import { FACILITIES, FACILITY_IDS, FACILITY_SOURCES, POINT_LAYERS, precisionOf } from '@/catalog/facilities'
import type * as kinds from '@/catalog/facilityKinds'
import type * as words from '@/i18n/fr/facilities'
import type { FacilityId } from '@/i18n/fr/facilities'
import { buildStyle } from '@/map/buildStyle'
import { keptFacilityTable } from '@/pages/map/tools/exportTables'
import { useAround } from '@/pages/map/tools/useAround'
import { useLayerCounts } from '@/pages/map/useLayerCounts'
import type { InitiativeSearch } from '@/pages/shared/useInitiativeSearch'
import type { MapModel } from '@/pages/map/useMapModel'
import { useTooltip } from '@/pages/map/useTooltip'
import { ALL_KEPT } from '@/pages/shared/kept'
import { usePoints } from '@/pages/shared/usePoints'
import { facilitiesSchema } from '@/schema/facilities'
import { parse } from '@/schema/parse'
import { mapParams } from '@/stores/address/map'
import { facilityPlaces } from '../../scripts/steps/facilityPlaces'
import { commune } from '../scripts/support/commune'

// A kind that does not exist, by its words and its entry alone.
const BATHS = 'bains' as FacilityId
vi.mock('@/i18n/fr/facilities', async (original) => {
  const { facilities } = await original<typeof words>()
  const own = {
    label: 'Bains publics',
    short: 'Bains',
    producer: 'Thermes',
    column: 'Nombre de bains publics',
  }
  return { facilities: { ...facilities, bains: { ...own, count: (n: number) => `${n} bains.` } } }
})
vi.mock('@/catalog/facilityKinds', async (original) => {
  const { facilityKinds } = await original<typeof kinds>()
  return {
    facilityKinds: {
      ...facilityKinds,
      bains: { symbol: 'ring', exact: true, sources: ['thermes'], dated: 'maisons' },
    },
  }
})

const file = {
  code: ['63003', 'B1'],
  name: ['Ambert', 'Bains de la Dore'],
  lon: [3.74, 3.75],
  lat: [45.55, 45.56],
  commune: ['63003', '63003'],
  bassin: ['63003', '63003'],
  address: ['', '1 rue de l’Eau'],
  maisons: [2, 0],
  centres: [0, 0],
  urgences: [0, 0],
  maternites: [0, 0],
  hopitaux: [0, 0],
  bains: [0, 1],
}
const table = parse(facilitiesSchema(FACILITY_IDS), file, 'facilities.json')
vi.mock('@/load/zoneCounter', () => ({
  zoneCounter: () => ({ communes: () => ({ stop: () => undefined }) }),
}))
vi.mock('@/stores/artefacts', () => ({
  useArtefacts: () => ({
    value: ({ file: name }: { file: string }) => (name === 'facilities.json' ? table : undefined),
  }),
}))

const view = ref({ ...mapParams.fallback, around: { lon: 3.74, lat: 45.55, km: 20 } })
const kept = shallowRef({ ...ALL_KEPT, zone: true, facilities: new Set(['B1']) })
const points = usePoints({ settled: ref(true), facilities: () => true, kept: shallowRef(ALL_KEPT) })
const model = {
  ...{ view, points, kept, settled: ref(true), hovered: ref(null), aside: ref(null) },
  territories: {
    attached: { value: attachedBy(new Map()) },
    placeOf: () => 'Puy-de-Dôme',
    nameOf: () => 'Ambert',
  },
} as unknown as MapModel

describe('a made-up kind of facility', () => {
  it('has its layer and its source on the map', () => {
    const style = buildStyle({ level: 'bassin', theme: 'light', layers: POINT_LAYERS })
    expect(style.sources).toHaveProperty(BATHS)
    expect(style.layers.find(({ id }) => id === BATHS)).toMatchObject({ type: 'circle', source: BATHS })
    expect(points.byKind.value[BATHS]?.features).toHaveLength(1)
  })

  it('has its word in the address', () => {
    const { state, problems } = mapParams.read({ couches: 'maisons,bains' })
    expect(problems).toEqual([])
    expect(state.layers).toEqual(['maisons', BATHS])
    expect(mapParams.write(state)['couches']).toBe('maisons,bains')
  })

  it('is counted in the list of layers and in a zone', () => {
    expect(useLayerCounts(model).counts.value[BATHS]).toBe('1')
    expect(countIn(table, BATHS, new Set(['63003']))).toBe(0)
  })

  it('is found near a place, under its own name and address', () => {
    const around = effectScope().run(() => useAround(model, {} as InitiativeSearch))
    const near = around?.facilities.find(({ kind }) => kind.id === BATHS)?.near.value
    expect(near?.within).toBe(1)
    expect(near?.rows[0]).toMatchObject({ name: 'Bains de la Dore', address: '1 rue de l’Eau', count: 1 })
  })

  it('is said in the tooltip', () => {
    const tooltip = useTooltip(model, ref({ kind: 'facility' as const, code: 'B1' }))
    expect(tooltip.value?.rows).toContainEqual({ label: 'Bains publics', value: '1' })
  })

  it('has its column in the export, and says how precise its point is', () => {
    const all = keptFacilityTable(
      { ...model, kept: computed(() => ALL_KEPT) },
      table,
      pressCredit([], [], ''),
    )
    const names = all.columns as readonly string[]
    const cell = (name: string) => all.rows.map((row) => row[names.indexOf(name)])
    expect(FACILITIES.find(({ id }) => id === BATHS)?.column).toBe('Nombre de bains publics')
    expect(cell(BATHS)).toEqual([0, 1])
    expect(cell('adresse')).toEqual([null, '1 rue de l’Eau'])
    expect(cell('position_libelle')).toEqual(['au centre de la commune', 'à son adresse'])
    expect(precisionOf(table, 0)).toBe('commune')
  })

  it('is credited', () => {
    expect(FACILITY_SOURCES).toEqual(expect.arrayContaining(['bpe', 'urgences', 'maternites', 'thermes']))
    expect(FACILITIES.map(({ label }) => label)).toContain('Bains publics')
  })

  it('is written by the pipeline where its source counts it', () => {
    const row = { code: '63003', maisons: 0, centres: 0, urgences: 0, maternites: 0, hopitaux: 0, bains: 3 }
    const byCode = new Map([['63003', commune('63003')]])
    const places = facilityPlaces(
      ['maisons', 'centres', BATHS],
      [row],
      byCode,
      (code) => code,
      () => undefined,
    )
    expect(places).toMatchObject({ code: ['63003'], [BATHS]: [3] })
  })
})
