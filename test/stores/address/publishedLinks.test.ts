import { describe, expect, it } from 'vitest'
import { catalogueParams } from '@/stores/address/catalogue'
import { compareParams } from '@/stores/address/compare'
import { mapParams } from '@/stores/address/map'
import type { Params, Query } from '@/stores/address/params'
import { ruleParams } from '@/stores/address/rule'
import { tableParams } from '@/stores/address/table'
import { contributeParams } from '@/stores/address/contribute'
import { surveyBlockParams } from '@/stores/address/survey'
import { territoryParams } from '@/stores/address/territory'

const query = (text: string): Query => Object.fromEntries(new URLSearchParams(text))

/** Every parameter ever written on a page, and what it must still say there. */
function stillLead<S>(page: string, params: Params<S>, links: readonly (readonly [string, object])[]) {
  describe(`published links of ${page}`, () => {
    it.each(links)('%s', (link, said) => {
      const { state, problems } = params.read(query(link))
      expect(problems).toEqual([])
      expect(state).toMatchObject(said)
      // Written anew, perhaps under another name, the link says the same.
      expect(params.read(params.write(state))).toEqual({ state, problems: [] })
    })
  })
}

const filter = (said: object) => ({ filter: said })

/** Filters of initiatives under the names of both pages: each page reads them all. */
const FILTERS = [
  ['type=stage,mobile', filter({ type: ['stage', 'mobile'] })],
  ['forme=stage,mobile', filter({ type: ['stage', 'mobile'] })],
  ['etat=active', filter({ status: ['active'] })],
  ['portee=commune', filter({ scope: ['commune'] })],
  ['usage=tele-expertise', filter({ telemedicine: ['tele-expertise'] })],
  ['telemedecine=tele-expertise', filter({ telemedicine: ['tele-expertise'] })],
  ['art51=oui', filter({ article51: ['oui'] })],
  ['article51=oui', filter({ article51: ['oui'] })],
  ['mots=bus', filter({ words: 'bus' })],
  ['recherche=bus', filter({ words: 'bus' })],
  ['debut=2018-2023', filter({ period: ['2018-2023'] })],
  ['debut=2018-', filter({ period: ['2018-'] })],
  ['debut=-2018', filter({ period: ['-2018'] })],
  ['debut=2020-2022,avant-2010,non-dit', filter({ period: ['2020-2022', 'avant-2010', 'non-dit'] })],
  ['debut=depuis-2023', filter({ period: ['depuis-2023'] })],
  ['region=84,ailleurs,france', filter({ region: ['84', 'ailleurs', 'france'] })],
  ['profession=infirmiers', filter({ profession: ['infirmiers'] })],
] as const

stillLead('the map', mapParams, [
  ...FILTERS,
  ['maille=departement', { level: 'departement' }],
  ['ind=apl-65', { indicator: 'apl-65' }],
  ['an=2015', { vintage: '2015' }],
  ['classes=jenks', { method: 'jenks' }],
  ['couches=formation,maisons', { layers: ['formation', 'maisons'] }],
  ['couches=aucune', { layers: [] }],
  ['axe=formation', { layers: ['formation'] }],
  ['fond=plan-ign', { background: 'plan-ign' }],
  ['vue=45.55,3.742,8.25', { camera: { lat: 45.55, lon: 3.742, zoom: 8.25 } }],
  ['sel=bassin:63003', { selection: { kind: 'territory', territory: { level: 'bassin', code: '63003' } } }],
  ['sel=initiative:medicobus', { selection: { kind: 'initiative', id: 'medicobus' } }],
  ['sel=structures:97133', { selection: { kind: 'facility', commune: '97133' } }],
  ['dans=departement:2A', { within: { level: 'departement', code: '2A' } }],
  ['autour=45.5516,3.7556,20,63003', { around: { lat: 45.5516, lon: 3.7556, km: 20, commune: '63003' } }],
  ['autour=45.5516,3.7556,20&rayon=seul', { aroundOnly: true }],
])

stillLead('the catalogue', catalogueParams, [
  ...FILTERS,
  ['axe=ambulatoire,formation', filter({ axis: ['ambulatoire', 'formation'] })],
  ['tri=distance&pres=61001', { sort: 'distance', near: '61001' }],
  ['vue=liste', { view: 'liste' }],
])

stillLead('the table of territories', tableParams, [
  ['maille=region', { level: 'region' }],
  ['col=apl,plus-75', { columns: ['apl', 'plus-75'] }],
  ['col=', { columns: [] }],
  ['tri=-population', { order: { key: 'population', direction: 'desc' } }],
  ['region=84&dep=63', { within: { region: '84', departement: '63' } }],
  ['q=dôme', { words: 'dôme' }],
  ['mots=dôme', { words: 'dôme' }],
  ['seuil=apl<2.5,plus-75>=10', { thresholds: [{ indicator: 'apl' }, { operator: '≥', limit: 10 }] }],
  ['sel=63003', { selected: '63003' }],
])

stillLead('need and response', ruleParams, [
  ['dans=region:53', { within: { level: 'region', code: '53' } }],
  ['besoin=dixieme', { rule: { need: { kind: 'lowest-tenth' } } }],
  ['besoin=2,75', { rule: { need: { kind: 'below', limit: 2.75 } } }],
  ['besoin=tous&an=2022', { rule: { need: null, vintage: '2022' } }],
  ['maison=bassin&initiative=tous', { rule: { maisonKm: 0, initiativeKm: null } }],
  ['aussi=apl-dentistes:50', { rule: { also: [{ of: 'apl-dentistes', among: 50 }] } }],
  ['habitants=tous', { rule: { population: 0 } }],
  ['tri=apl&sel=21038', { sort: 'apl', selected: '21038' }],
])

stillLead('a comparison', compareParams, [
  [
    't=bassin:63003,france:FR',
    {
      territories: [
        { level: 'bassin', code: '63003' },
        { level: 'france', code: 'FR' },
      ],
    },
  ],
])

stillLead('a territory', territoryParams, [
  ['', { likeness: 'milieu', block: 'reperes' }],
  ['semblables=acces', { likeness: 'acces' }],
  ['bloc=evolution', { block: 'evolution' }],
])

stillLead('a part of the survey', surveyBlockParams, [
  ['', { question: null, block: 'points', measure: null }],
  [
    'question=telemedecine-ameliore-acces&bloc=carte',
    { question: 'telemedecine-ameliore-acces', block: 'carte' },
  ],
  ['bloc=nuage&mesure=sous-dense', { block: 'nuage', measure: 'sous-dense' }],
])

stillLead('the form', contributeParams, [
  ['corrige=tele-avc-en-bourgogne', { corrects: 'tele-avc-en-bourgogne' }],
])
