// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { placeOf } from '@/catalog/press/indicatorFigure'
import { saveCsv } from '@/components/saveCsv'
import { findPlaces } from '@/analysis/search/findPlaces'
import { placeIndex } from '@/analysis/search/placeIndex'
import { placeRows } from '@/analysis/search/placeRows'
import { PLACE_KINDS } from '@/domain/place'
import { search } from '@/i18n/fr/tools/search'
import { t } from '@/i18n'
import { buildStyle } from '@/map/buildStyle'
import TableFilters from '@/pages/territories/TableFilters.vue'
import { useTable } from '@/pages/territories/useTable'
import { useTableRows } from '@/pages/territories/useTableRows'
import { LEVELS, MAP_LEVELS, type MapLevel } from '@/schema/level'
import type { LEVEL_ENTRIES as entries } from '@/schema/levelEntries'
import { compareParams } from '@/stores/address/compare'
import { mapParams } from '@/stores/address/map'
import { columnsOf } from '@/stores/address/table'
import { fewAccess, fewTerritories } from '../support/fewTerritories'
import { runPage } from '../support/runPage'

/** A level that does not exist, added by its entry alone. */
vi.mock('@/schema/levelEntries', async (original) => {
  const { LEVEL_ENTRIES } = await original<{ LEVEL_ENTRIES: typeof entries }>()
  const [france, region, departement, , bassin, commune] = LEVEL_ENTRIES
  const canton = {
    ...departement,
    id: 'canton',
    code: /^C\d{3}$/,
    ofCommune: 'column',
    asked: undefined,
    foundByPrefix: undefined,
    param: undefined,
    saidByCode: undefined,
    words: {
      fr: { one: 'canton', many: 'cantons', short: 'Cant.', all: 'Tous les cantons', article: 'le canton' },
      en: { one: 'canton', many: 'cantons', short: 'Cant.', all: 'All cantons', article: 'the canton' },
    },
    parents: ['departement', 'region'],
    initiatives: undefined,
  }
  return { LEVEL_ENTRIES: [france, region, departement, canton, bassin, commune] }
})
vi.mock('@/components/saveCsv', () => ({ saveCsv: vi.fn() }))

const canton = 'canton' as MapLevel
const apl = indicatorById('apl')
const access = fewAccess(latestVintage(apl))
const [vintage = ''] = Object.keys(access.vintages)
const files = {
  'territories.json': {
    ...fewTerritories,
    canton: {
      ...fewTerritories.departement,
      code: ['C001', 'C002', 'C003'],
      name: ['Gravona', 'Cap Corse', 'Livradois'],
      departement: ['2A', '2B', '63'],
    },
  },
  'values/apl.json': {
    ...access,
    vintages: { [vintage]: { ...access.vintages[vintage], canton: { values: [2, 3, 'not-published'] } } },
  },
}
let leave = () => {}
afterEach(() => leave())

async function table(address: string) {
  const run = await runPage(
    () => {
      const model = useTable()
      return { model, list: useTableRows(model, ref(false)) }
    },
    address,
    files,
    ({ model, list }) => [model.rows.value, list.rowAt(0)],
  )
  leave = run.leave
  return run.page
}

describe('une maille ajoutée par sa seule fiche', () => {
  it('se trouve par la recherche, sous son nom, son mot et son code', () => {
    const index = placeIndex(placeRows({ territories: files['territories.json'] }))
    const found = (typed: string) =>
      findPlaces(index, typed, 8, PLACE_KINDS).map(({ kind, name, within }) => `${kind} ${name}, ${within}`)
    expect(found('gravona')).toEqual(['canton Gravona, Corse-du-Sud'])
    expect(found('canton du livradois')).toEqual(['canton Livradois, Puy-de-Dôme'])
    expect(found('c002')).toEqual(['canton Cap Corse, Haute-Corse'])
    expect(search.kinds[canton]).toBe('Canton')
  })

  it('est dans la liste des mailles, sous ses mots, et parmi ce que la recherche trouve', () => {
    expect(LEVELS).toEqual(['france', 'region', 'departement', 'canton', 'bassin', 'commune'])
    expect(MAP_LEVELS).toContain(canton)
    expect(t.common.count('2', canton, true)).toBe('2 cantons')
    expect(PLACE_KINDS).toContain(canton)
  })

  it('a sur la carte sa source, son aplat, ses hachures et sa limite', () => {
    const { sources, layers } = buildStyle({ level: canton, theme: 'light', layers: [] })
    expect(sources).toHaveProperty('canton')
    const shown = layers.filter(({ layout }) => layout?.visibility === 'visible').map(({ id }) => id)
    expect(shown).toContain('fill-canton')
    expect(shown).toContain('border-canton')
    expect(shown).not.toContain('fill-bassin')
    expect(layers.filter((layer) => 'source' in layer && layer.source === 'canton').length).toBeGreaterThan(1)
  })

  it('se choisit dans le tableau, avec ses colonnes, et se filtre par ce qui la contient', async () => {
    expect(columnsOf(canton)).toContain('apl')
    const { model, list } = await table('/?maille=canton&region=94&tri=-apl')
    expect(model.problems.value).toEqual([])
    expect(model.rows.value.map((row) => model.table.value?.name[row])).toEqual(['Cap Corse', 'Gravona'])
    expect(list.rowAt(0)).toMatchObject({ code: 'C002', place: 'Haute-Corse' })
    const filters = mount(TableFilters, { props: { model } })
    expect(filters.text()).toContain('cantons')
    expect(
      filters
        .findAll('select')
        .slice(0, 2)
        .map((select) => select.findAll('option').length),
    ).toEqual([3, 3])
  })

  it('part en fichier, avec ce qui la contient', async () => {
    const { list } = await table('/?maille=canton&tri=nom&col=apl')
    list.exportCsv()
    const [name, file] = vi.mocked(saveCsv).mock.lastCall ?? []
    expect(name).toContain('cantons')
    expect(file?.columns.slice(0, 4)).toEqual(['code', 'nom', 'departement', 'region'])
    expect(file?.rows[0]?.slice(0, 4)).toEqual(['C002', 'Cap Corse', 'Haute-Corse', 'Corse'])
  })

  it('se lit et s’écrit dans les adresses, sous la forme de ses codes seulement', () => {
    const query = { maille: 'canton', sel: 'canton:C001' }
    const { state, problems } = mapParams.read(query)
    expect(problems).toEqual([])
    expect(mapParams.write(state)).toEqual(query)
    expect(mapParams.read({ sel: 'canton:1' }).problems).toHaveLength(1)
    expect(compareParams.read({ t: 'canton:C001,region:84' }).problems).toEqual([])
    expect(compareParams.read({ t: 'canton:1' }).problems).toHaveLength(1)
  })

  it('a une phrase pour la presse, sans préposition qui lui soit propre', () => {
    const place = placeOf({ territory: { level: canton, code: 'C001' }, name: 'Gravona', place: '' })
    expect(place).toBe('dans le canton Gravona')
  })
})
