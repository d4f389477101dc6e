import { describe, expect, it } from 'vitest'
import { INDICATORS } from '@/catalog/indicators'
import type { View } from '@/domain/view'
import { withIndicator } from '@/catalog/withIndicator'
import { mapParams } from '@/stores/address/map'

const AROUND =
  'la forme attendue est «\u202flatitude,longitude,rayon\u202f», le rayon étant un de ces nombres de km\u202f: 5, 10, 15, 20, 30, 40, 50, 75, 100'

const { read, write, fallback: DEFAULT_VIEW } = mapParams

describe('the address of the map', () => {
  it('is empty for the default view, and back', () => {
    expect(write(DEFAULT_VIEW)).toEqual({})
    expect(read({})).toEqual({ state: DEFAULT_VIEW, problems: [] })
  })

  const views: View[] = [
    { ...DEFAULT_VIEW, vintage: '2015', level: 'departement', method: 'jenks' },
    { ...DEFAULT_VIEW, camera: { lat: 45.55, lon: 3.742, zoom: 8.25 }, layers: [] },
    {
      ...DEFAULT_VIEW,
      layers: ['formation', 'maisons'],
      selection: { kind: 'initiative', id: 'tele-avc-en-bourgogne' },
    },
    { ...DEFAULT_VIEW, selection: { kind: 'territory', territory: { level: 'bassin', code: '2A004' } } },
    { ...DEFAULT_VIEW, selection: { kind: 'facility', commune: '97133' } },
    { ...DEFAULT_VIEW, background: 'plan-ign' },
    { ...DEFAULT_VIEW, within: { level: 'departement', code: '2A' } },
    { ...DEFAULT_VIEW, around: { lat: 45.5516, lon: 3.7556, km: 20, commune: '63003' } },
    { ...DEFAULT_VIEW, around: { lat: -20.8789, lon: 55.4504, km: 100 }, aroundOnly: true },
    { ...DEFAULT_VIEW, around: { lat: 42.3, lon: 9.151, km: 20, own: true } },
    {
      ...DEFAULT_VIEW,
      shape: [
        [
          [
            [3.5, 45.5],
            [3.9, 45.5],
            [3.7, 45.8],
            [3.5, 45.5],
          ],
        ],
      ],
    },
    {
      ...DEFAULT_VIEW,
      filter: {
        ...DEFAULT_VIEW.filter,
        type: ['stage', 'telemedecine'],
        status: ['active'],
        region: ['94', 'ailleurs'],
        scope: ['commune'],
        profession: ['infirmiers'],
        telemedicine: ['tele-expertise'],
        period: ['2018-'],
        article51: ['oui'],
        words: 'médicobus & co',
      },
    },
    { ...withIndicator(DEFAULT_VIEW, 'telemedecine') },
    ...INDICATORS.map(({ id }) => withIndicator(DEFAULT_VIEW, id)),
  ]
  it.each(views)('gives back the same view: $indicator $vintage $level', (view) => {
    expect(read(write(view))).toEqual({ state: view, problems: [] })
  })

  it.each([
    [{ ind: 'xyz' }, 'ind', 'cet indicateur n’existe pas'],
    [{ maille: 'canton' }, 'maille', 'cette maille n’existe pas'],
    [{ an: '1999' }, 'an', 'cette année n’existe pas pour cet indicateur à cette maille'],
    [{ classes: 'hasard' }, 'classes', 'ce découpage en classes n’existe pas'],
    [{ couches: 'piscines' }, 'couches', 'cette couche n’existe pas'],
    [{ fond: 'satellite' }, 'fond', 'ce fond de carte n’existe pas'],
    [{ vue: '45,3' }, 'vue', 'la position attendue est «\u202flatitude,longitude,zoom\u202f»'],
    [{ vue: '145,3,8' }, 'vue', 'la position attendue est «\u202flatitude,longitude,zoom\u202f»'],
    [{ vue: ',,' }, 'vue', 'la position attendue est «\u202flatitude,longitude,zoom\u202f»'],
    [{ sel: 'canton:12' }, 'sel', 'ce territoire n’existe pas'],
    [{ dans: 'canton:12' }, 'dans', 'ce territoire n’existe pas'],
    [{ dans: 'bassin' }, 'dans', 'ce territoire n’existe pas'],
    [{ autour: '45,3' }, 'autour', AROUND],
    [{ autour: '45,3,7' }, 'autour', AROUND],
    [{ autour: '95,3,20' }, 'autour', AROUND],
    [{ autour: '45,3,20,abc' }, 'autour', AROUND],
    [{ rayon: 'non' }, 'rayon', 'la seule valeur possible est «\u202fseul\u202f»'],
    [{ zone: 'carré' }, 'zone', 'ce n’est pas une zone écrite par cette carte'],
    [{ type: 'cirque' }, 'type', 'cette valeur n’existe pas pour ce filtre'],
    [{ debut: 'hier' }, 'debut', 'cette valeur n’existe pas pour ce filtre'],
    [{ debut: '-' }, 'debut', 'cette valeur n’existe pas pour ce filtre'],
    [{ couleur: 'rouge' }, 'couleur', 'ce paramètre n’existe pas'],
  ])('ignores %o and says so', (query, param, reason) => {
    const { state: view, problems } = read(query)
    expect(view).toEqual(DEFAULT_VIEW)
    expect(problems).toEqual([{ param, value: Object.values(query)[0], reason }])
  })

  it('keeps what is right in a list, and tells the rest', () => {
    const { state, problems } = read({ couches: 'maisons,piscines', type: 'cirque,stage' })
    expect([state.layers, state.filter.type]).toEqual([['maisons'], ['stage']])
    expect(problems.map(({ param, value }) => `${param}=${value}`)).toEqual([
      'couches=piscines',
      'type=cirque',
    ])
  })
  it('shows régions, and says why, where the indicator does not exist at the level asked for', () => {
    const { state: view, problems } = read({ ind: 'telemedecine', maille: 'bassin' })
    expect(view.level).toBe('region')
    expect(problems).toEqual([
      { param: 'maille', value: 'bassin', reason: 'cet indicateur n’existe pas à cette maille' },
    ])
  })
})

describe('another indicator', () => {
  it('keeps year, classes and level where it can, and takes its own where it cannot', () => {
    const at2022 = { ...DEFAULT_VIEW, vintage: '2022' }
    expect(withIndicator(at2022, 'apl-65').vintage).toBe('2022')
    expect(withIndicator(at2022, 'telemedecine')).toMatchObject({
      vintage: '2021',
      level: 'region',
      method: 'diverging',
    })
  })
})
