// @vitest-environment happy-dom
import { pressCredit } from '@/catalog/press/pressCredit'
import { mount } from '@vue/test-utils'
import { shallowRef } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { indicatorFigure } from '@/catalog/press/indicatorFigure'
import IndicatorPicker from '@/components/IndicatorPicker.vue'
import type * as words from '@/i18n/fr/indicators'
import type * as noteWords from '@/i18n/fr/indicatorNotes'
import type * as pressWords from '@/i18n/fr/press'
import type * as entries from '@/catalog/indicatorEntries'
import type { PublishedId } from '@/domain/indicatorIds'
import IndicatorMethod from '@/pages/method/IndicatorMethod.vue'
import { territoryTable } from '@/pages/map/tools/exportTables'
import type { Tools } from '@/pages/map/tools/startTools'
import type { MapModel } from '@/pages/map/useMapModel'
import { ALL_KEPT } from '@/pages/shared/kept'
import { verificationOf } from '@/analysis/verification'
import { recipes } from '@/catalog/recipes'
import type * as built from '@/catalog/publishedVintages'
import type * as made from '@/catalog/recipes'
import { withIndicator } from '@/catalog/withIndicator'
import { mapParams } from '@/stores/address/map'
import { columnsOf } from '@/stores/address/table'
import { communesFile } from '../../scripts/steps/communesFile'
import { indicatorValues } from '../../scripts/steps/indicatorValues'
import { partitionCommunes } from '../../scripts/steps/partition'
import { attachedBy } from '../support/attached'
import { commune } from '../scripts/support/commune'

// What CONTRIBUTING.md says to write for a new indicator: its words, its entry and its recipe, here beside the real ones.
const BEDS = 'lits' as PublishedId
vi.mock('@/i18n/fr/indicators', async (original) => {
  const real = await original<typeof words>()
  const lits = { label: 'Lits d’hôpital', short: 'Lits', unit: 'lits pour 100 habitants' }
  return { ...real, indicators: { ...real.indicators, lits } }
})
vi.mock('@/i18n/fr/indicatorNotes', async (original) => {
  const { indicatorNotes } = await original<typeof noteWords>()
  const said = { definition: 'Lits d’hôpital.', rule: 'Somme des communes.' }
  const made = { formula: 'lits ÷ habitants', weights: 'Aucun poids.', limits: ['Ne dit rien des soins.'] }
  return { indicatorNotes: { ...indicatorNotes, lits: { ...said, ...made } } }
})
vi.mock('@/i18n/fr/press', async (original) => {
  const { press } = await original<typeof pressWords>()
  const lits = (value: string) => `on compte ${value} lits pour 100 habitants`
  return { press: { ...press, statements: { ...press.statements, lits } } }
})
vi.mock('@/catalog/indicatorEntries', async (original) => {
  const { indicatorEntries } = await original<typeof entries>()
  const lits = { ...indicatorEntries.pharmacies, kind: 'rate', decimals: 1 }
  return { indicatorEntries: { ...indicatorEntries, lits } }
})
vi.mock('@/catalog/publishedVintages', async (original) => {
  const { publishedVintages } = await original<typeof built>()
  return { publishedVintages: { ...publishedVintages, lits: ['2031'] } }
})
vi.mock('@/catalog/recipes', async (original) => {
  const { recipes } = await original<typeof made>()
  const alike = [...Object.keys(recipes), 'lits'].map((id) => [id, { kind: 'sum', of: 'population' }])
  return { recipes: Object.fromEntries(alike) }
})

const entry = indicatorById(BEDS)
const attached = attachedBy(new Map([['01', '84']]))

describe('a made-up indicator', () => {
  const one = commune('01001', { population: 40 })
  const communes = communesFile([one])

  it('is computed by its recipe, under its id and the vintage that the build found', () => {
    const ingredients = { files: { communes }, partitions: partitionCommunes([one]), attached }
    const own = indicatorValues({
      ...ingredients,
      initiatives: [],
      given: [],
      survey: { results: [] } as never,
    })[BEDS]
    expect(own.indicator).toBe('lits')
    expect(own.vintages['2031']?.france?.values).toEqual([40])
  })

  it('is verified from the rows of its communes', () => {
    const bassin = { level: 'bassin', code: one.bassin } as const
    const found = verificationOf(recipes[BEDS], '2031', bassin, { files: { communes }, attached })
    expect(found?.rows.map(({ code, cells }) => [code, cells])).toEqual([['01001', [40]]])
    expect(found?.figure.value).toBe(40)
  })

  it('is in the picker', async () => {
    const picker = mount(IndicatorPicker, { props: { indicator: indicatorById('apl') } })
    await picker.find('button').trigger('click')
    expect(picker.text()).toContain('Lits d’hôpital')
  })

  it('has its address and its place among the columns of the table', () => {
    const { state, problems } = mapParams.read(mapParams.write(withIndicator(mapParams.fallback, BEDS)))
    expect(problems).toEqual([])
    expect([state.indicator, state.vintage]).toEqual(['lits', '2031'])
    expect(columnsOf('bassin')).toContain(BEDS)
  })

  it('leaves in the export with its words', () => {
    const at = <T>(value: T) => shallowRef(value)
    const model = {
      view: at({ ...mapParams.fallback, indicator: BEDS, vintage: latestVintage(entry) }),
      classes: { indicator: at(entry), codes: at(['63003']), values: at([12.5]), column: at({}) },
      territories: {
        table: at({ bassin: { population: [26_000] } }),
        nameOf: () => 'Ambert',
        parentOf: () => undefined,
      },
      geometry: { featureOf: () => undefined },
      kept: at(ALL_KEPT),
    } as unknown as MapModel
    const table = territoryTable(
      model,
      { work: { shares: at({}) } } as unknown as Tools,
      pressCredit([], [], ''),
    )
    expect(table.rows[0]).toEqual(expect.arrayContaining(['Lits', '2031', 'lits pour 100 habitants', 12.5]))
  })

  it('has its section on the method page and its sentence in the press kit', () => {
    const method = mount(IndicatorMethod, {
      props: { indicator: entry, sources: [] },
      global: { stubs: { RouterLink: true } },
    })
    expect(method.text()).toContain('lits ÷ habitants')
    const figure = {
      ...{ indicator: entry, vintage: '2031', name: 'France', place: '', value: 12.5 },
      territory: { level: 'france', code: 'FR' } as const,
    }
    expect(indicatorFigure(figure, { source: '', licence: '', links: [], caveats: [] }).sentence).toBe(
      'En France, on compte 12,5 lits pour 100 habitants en 2031.',
    )
  })
})
