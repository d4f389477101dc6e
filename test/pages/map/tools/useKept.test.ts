// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ref, shallowRef } from 'vue'
import { NO_FILTER } from '@/domain/initiativeFilter'
import type { TerritoryRef } from '@/domain/territory'
import type { Zone } from '@/domain/zone'
import { useKept } from '@/pages/map/tools/useKept'
import type { MapModel } from '@/pages/map/useMapModel'
import { ALL_KEPT, type Kept } from '@/pages/shared/kept'
import { fewTerritories } from '../../../support/fewTerritories'
import { runPage } from '../../../support/runPage'

const NOWHERE: Zone = { within: null, circle: null, shape: null }
const AROUND: Zone = { ...NOWHERE, circle: { lon: 3, lat: 45, km: 20 } }

/** One initiative at the centre of Ambert, one at that of Clermont-Ferrand; a facility at each. */
const initiatives = [
  { id: 'ambert', axis: 'formation', bassin: '63003', departement: '63', region: '84', lon: 3, lat: 45 },
  { id: 'clermont', axis: 'formation', bassin: '63113', departement: '63', region: '84', lon: 6, lat: 45 },
]
const facilities = {
  code: ['63003', '63113'],
  lon: [3, 6],
  lat: [45, 45],
  ...{ commune: ['63003', '63113'], bassin: ['63003', '63113'], departement: ['63', '63'] },
}

async function keptOf(
  zone: Zone,
  { reached = ['ambert'] as readonly string[] | null, words = '', loaded = true } = {},
) {
  const kept = shallowRef<Kept>(ALL_KEPT)
  const model = {
    kept,
    view: ref({ level: 'bassin', filter: { ...NO_FILTER, words }, shapeName: '' }),
    points: { initiatives: ref(initiatives), facilities: ref(facilities) },
    territories: {
      table: ref(fewTerritories),
      attached: ref({ regions: new Map([['63', '84']]), listed: () => undefined }),
      isLoaded: () => loaded,
      nameOf: ({ code }: TerritoryRef) => (code === '84' ? 'Auvergne-Rhône-Alpes' : code),
      parentOf: ({ code }: TerritoryRef) => ({ level: 'region', code: code.startsWith('63') ? '84' : '94' }),
    },
  } as unknown as MapModel
  const work = { shares: ref({ bassin: [{ code: '63003', share: 0.4 }] }) }
  const around = { name: ref('Ambert'), reached: ref(reached && new Set(reached)) }
  const search = (asked: string) => (asked ? new Map([['clermont', 1]]) : null)
  const { page } = await runPage(
    () => useKept(model, { value: zone }, work as never, search as never, around as never),
    '/',
    {},
    ({ inside }) => inside.value?.length,
  )
  return { kept: kept.value, page }
}

describe('what the filters of the map keep', () => {
  it('is everything where nothing is asked', async () => {
    expect((await keptOf(NOWHERE)).kept).toEqual(ALL_KEPT)
  })

  it('is what a circle reaches, the bassins that it covers in part, and says its place and radius', async () => {
    const { kept, page } = await keptOf(AROUND)
    expect(kept.initiatives).toEqual(new Set(['ambert']))
    expect(kept.facilities).toEqual(new Set(['63003']))
    expect(kept.territories).toEqual(new Set(['63003']))
    expect(page.bassins.value).toEqual([{ code: '63003', share: 0.4 }])
    expect(kept.name).toMatch(/^Ambert, .*20/)
  })

  it('is not told of initiatives before what the circle reaches is known', async () => {
    const { kept, page } = await keptOf(AROUND, { reached: null })
    expect(page.inside.value).toBeUndefined()
    expect(kept.zone).toBe(true)
  })

  it('is not told of a territory before what tells which communes it holds is known', async () => {
    const { kept, page } = await keptOf(
      { ...NOWHERE, within: { level: 'region', code: '84' } },
      { loaded: false },
    )
    expect(page.inside.value).toBeUndefined()
    expect(kept).toMatchObject({ zone: true, initiatives: null, facilities: null })
  })

  it('is what a territory holds by the tables, whatever the drawn shapes cover', async () => {
    const { kept } = await keptOf({ ...NOWHERE, within: { level: 'region', code: '84' } })
    expect(kept.territories).toEqual(new Set(['63003', '63113']))
    expect(kept.name).toBe('Auvergne-Rhône-Alpes')
  })

  it('is only what answers the words, without any zone', async () => {
    const { kept } = await keptOf(NOWHERE, { words: 'clermont' })
    expect(kept).toMatchObject({
      initiatives: new Set(['clermont']),
      facilities: null,
      zone: false,
      name: '',
    })
  })
})
