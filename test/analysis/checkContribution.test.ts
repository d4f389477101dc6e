import { describe, expect, it } from 'vitest'
import { checkContribution, type CheckContext } from '@/analysis/checkContribution'
import type { ToldInitiative } from '@/schema/initiative'
import { contribution, initiative } from '../support/contribution'

const context: CheckContext = {
  today: '2026-11-23',
  communes: new Map([
    ['63003', { lon: 3.74, lat: 45.55 }],
    ['2A004', { lon: 8.7, lat: 41.93 }],
    ['97353', { lon: -54.03, lat: 3.64 }],
  ]),
  territories: {
    departement: new Map([
      ['63', '84'],
      ['2A', '94'],
      ['973', '03'],
    ]),
    region: new Set(['84', '94', '03']),
  },
  existing: new Set(['deja-la']),
  toldAs: (id) => (id === 'deja-la' ? initiative({ id, source: old() }) : undefined),
}
function old() {
  return { title: 'Vieille page', url: 'http://www.exemple.fr/2013', date: '2013' }
}

function refusals(input: unknown) {
  const checked = checkContribution(input, context)
  return checked.ok ? [] : checked.refusals.map(({ field, reason }) => `${field} ${reason}`)
}
const withInitiative = (change: Partial<ToldInitiative>) => contribution({ initiative: initiative(change) })
const withSource = (url: string) => withInitiative({ source: { title: 'Le journal', url } })

describe('a contribution', () => {
  it('is taken when all is right, with or without a point', () => {
    expect(refusals(contribution())).toEqual([])
    expect(refusals(contribution({ point: { lat: 45.6, lon: 3.7 } }))).toEqual([])
  })

  it.each([
    ['a tag', 'Maison <b>de santé</b>'],
    ['a script', '<script>alert(1)</script>'],
    ['a drawing', '<svg onload=alert(1)>'],
    ['a closing tag', 'rien</title>'],
    ['a comment', '<!-- caché -->'],
    ['a character reference', '&#60;b&#62;'],
    ['a named reference', '&lt;img&gt;'],
    ['an address that runs', 'voir javascript:alert(1)'],
    ['an address that embeds', 'voir data:text/html;base64,PHN2Zz4='],
  ])('is refused for %s', (_, title) => {
    expect(refusals(withInitiative({ title }))).toEqual(['initiative.title markup'])
  })

  it.each([
    ['text turned right to left', 'Maison \u202eétnas ed'],
    ['an isolated direction', 'Maison \u2066de santé\u2069'],
    ['an invisible sign', 'Mai\u200bson'],
    ['a line end', 'Maison\nde santé'],
    ['a null', 'Maison\u0000'],
    ['an invisible tag', 'Maison\u{e0041}'],
    ['half a pair', 'Maison \ud800'],
    ['a pile of accents', 'Ma\u0301\u0301\u0301ison'],
  ])('is refused for %s', (_, title) => {
    expect(refusals(withInitiative({ title }))).toEqual(['initiative.title hidden'])
  })

  it('takes what only looks like markup, and every French letter', () => {
    for (const title of ['APL < 2,5 & plus', 'Cœur de Meuse', 'L’Haÿ-les-Roses', 'Santé 😀', 'a => b'])
      expect(refusals(withInitiative({ title }))).toEqual([])
  })

  it.each([
    ['javascript:alert(1)', 'badUrl'],
    ['data:text/html,x', 'badUrl'],
    ['ftp://exemple.fr/x', 'badUrl'],
    ['https://exemple', 'badUrl'],
    ['https://qui:quoi@exemple.fr/', 'badUrl'],
    ['https://exemple.fr/<script>', 'badUrl'],
    ['https://exemple.fr/a b', 'badUrl'],
    ['https://exemple.fr/\u202efdp.exe', 'hidden'],
    ['https://exemple.fr%2f@127.0.0.1/', 'privateUrl'],
    ['https://１２７.0.0.1/', 'privateUrl'],
    ['https://ｌocalhost.ｌocal/', 'badUrl'],
    ['http://exemple.fr/', 'notHttps'],
  ])('is refused for the link %s', (url, reason) => {
    expect(refusals(withSource(url))).toEqual([`initiative.source.url ${reason}`])
  })

  it.each([
    ...['localhost', 'LocalHost.', 'bureau.localhost', 'imprimante.local', 'wiki.internal', 'nas.home.arpa'],
    ...['127.0.0.1', '10.0.0.8', '172.16.4.1', '172.31.255.9', '192.168.1.1', '169.254.169.254', '0.0.0.0'],
    ...['100.64.0.1', '224.0.0.1', '[::1]', '[fc00::1]', '[fd12:3456::1]', '[fe80::1]', '[::ffff:10.0.0.1]'],
    ...[
      '2130706433',
      '127.1',
      '0x7f.0.0.1',
      '0177.0.0.1',
      '127.0.0.1.',
      '127.0.0.1:8080',
      'exemple.0x7f000001',
    ],
  ])('is refused for a page at %s, which only one network reaches', (host) => {
    expect(refusals(withSource(`https://${host}/page`))).toEqual(['initiative.source.url privateUrl'])
    expect(refusals(withSource(`https://${host}`))).toEqual(['initiative.source.url privateUrl'])
  })

  it('takes the address of any public page', () => {
    for (const url of [
      ...['https://www.exemple.fr/page', 'https://exemple.fr:8443/a?b=c#d', 'https://santé.exemple.fr/é'],
      ...['https://172.15.0.1/x', 'https://172.32.0.1/x', 'https://193.168.1.1/x', 'https://10.exemple.fr/x'],
      ...[
        'https://local.exemple.fr/x',
        'https://localhost.fr/x',
        'https://www.exemple.fr/?a=http://localhost/',
      ],
    ])
      expect(refusals(withSource(url)), url).toEqual([])
  })

  it('is refused for the home page of a site: what was read there cannot be found again', () => {
    for (const url of ['https://www.exemple.fr', 'https://www.exemple.fr/'])
      expect(refusals(withSource(url))).toEqual(['initiative.source.url homePage'])
  })

  it('is refused for territories in which its commune is not', () => {
    expect(refusals(withInitiative({ regions: ['94'] }))).toEqual(['initiative.regions notItsTerritory'])
    expect(refusals(withInitiative({ departements: ['2A'], regions: ['84', '94'] }))).toEqual([
      'initiative.departements notItsTerritory',
    ])
  })

  it('is refused where it was written in days to come', () => {
    expect(refusals(contribution({ writtenOn: '2026-11-24' }))).toEqual([])
    expect(refusals(contribution({ writtenOn: '2026-11-25' }))).toEqual(['writtenOn futureDay'])
    expect(refusals(contribution({ writtenOn: '2026-02-31' }))).toEqual(['writtenOn badDate'])
  })

  it('is refused as a correction that corrects nothing', () => {
    const same = initiative({ id: 'deja-la', source: old() })
    expect(refusals(contribution({ corrects: 'deja-la', initiative: same }))).toEqual([' noChange'])
    const other = { ...same, title: 'Un autre nom' }
    expect(refusals(contribution({ corrects: 'deja-la', initiative: other }))).toEqual([])
  })

  it('refuses ten million signs without reading them through', () => {
    const started = performance.now()
    expect(refusals(withInitiative({ problem: 'a'.repeat(10_000_000) }))).toEqual([
      'initiative.problem tooLong',
    ])
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('refuses wrong types, missing and unknown fields, each by name', () => {
    const { title: _title, ...rest } = initiative()
    expect(refusals({ ...contribution(), initiative: rest })).toEqual(['initiative.title required'])
    const wrong = { ...initiative(), startYear: '2024', actors: 'ARS', article51: 'oui' }
    expect(refusals({ ...contribution(), initiative: wrong })).toEqual([
      'initiative.startYear wrongType',
      'initiative.actors wrongType',
      'initiative.article51 wrongType',
    ])
    expect(refusals({ ...contribution(), email: 'qui@exemple.fr' })).toEqual(['email unknownField'])
    expect(refusals({ ...contribution(), initiative: { ...initiative(), checked: '2026-01-01' } })).toEqual([
      'initiative.checked unknownField',
    ])
    for (const input of [null, 12, 'texte', [], {}]) expect(refusals(input).length).toBeGreaterThan(0)
  })

  it('never lets a prototype in', () => {
    const input: unknown = JSON.parse(
      JSON.stringify(contribution()).replace('"version":1', '"version":1,"__proto__":{"consent":true}'),
    )
    expect(refusals(input)).toEqual(['__proto__ unknownField'])
  })

  it('refuses years and dates that are to come', () => {
    expect(refusals(withInitiative({ startYear: 2026 }))).toEqual([])
    expect(refusals(withInitiative({ startYear: 2027 }))).toEqual(['initiative.startYear futureYear'])
    const source = (date: string) => withInitiative({ source: { ...initiative().source, date } })
    expect(refusals(source('2026-11-23'))).toEqual([])
    expect(refusals(source('2026-11'))).toEqual([])
    expect(refusals(source('2026-11-24'))).toEqual(['initiative.source.date futureDate'])
    expect(refusals(source('2027'))).toEqual(['initiative.source.date futureDate'])
    for (const date of ['2026-13', '2024-02-31', '2023-02-29', '1900-02-29', '2024-04-31', '2024-01-00'])
      expect(refusals(source(date)), date).toEqual(['initiative.source.date badDate'])
    for (const date of ['2024-02-29', '2000-02-29', '2024-12-31', '2024-04-30', '1999-02'])
      expect(refusals(source(date)), date).toEqual([])
  })

  it('refuses an unknown commune or territory, and asks for the one that the scope needs', () => {
    expect(refusals(withInitiative({ place: { commune: '63999', precision: 'commune' } }))).toEqual([
      'initiative.place.commune unknownCommune',
    ])
    expect(refusals(withInitiative({ departements: ['99'] }))).toEqual([
      'initiative.departements unknownTerritory',
    ])
    const { place: _place, ...placeless } = initiative()
    expect(refusals(contribution({ initiative: placeless }))).toEqual([
      'initiative.place.commune placeNeeded',
    ])
    expect(refusals(contribution({ initiative: { ...placeless, scope: 'region', regions: [] } }))).toEqual([
      'initiative.regions territoryNeeded',
    ])
  })

  it('refuses a point outside France, and says when latitude and longitude are swapped', () => {
    expect(refusals(contribution({ point: { lat: 3.74, lon: 45.55 } }))).toEqual(['point swappedPoint'])
    expect(refusals(contribution({ point: { lat: 0, lon: 0 } }))).toEqual(['point outsideFrance'])
    expect(refusals(contribution({ point: { lat: 200, lon: 0 } }))).toHaveLength(1)
    expect(refusals(contribution({ point: { lat: 48.85, lon: 2.35 } }))).toEqual(['point farFromCommune'])
  })

  it('allows for the size of Guyane’s communes', () => {
    const maripasoula = initiative({
      place: { commune: '97353', precision: 'commune' },
      departements: ['973'],
      regions: ['03'],
    })
    expect(refusals(contribution({ initiative: maripasoula, point: { lat: 2.6, lon: -53.3 } }))).toEqual([])
  })

  it('refuses an id that is taken, unless it corrects that very initiative', () => {
    const same = initiative({ id: 'deja-la' })
    expect(refusals(contribution({ initiative: same }))).toEqual(['initiative.id duplicateId'])
    expect(refusals(contribution({ initiative: same, corrects: 'deja-la' }))).toEqual([])
    expect(refusals(contribution({ corrects: 'deja-la' }))).toEqual(['initiative.id unknownInitiative'])
    expect(
      refusals(contribution({ corrects: 'inconnue', initiative: initiative({ id: 'inconnue' }) })),
    ).toEqual(['corrects unknownInitiative'])
  })

  it('lets a correction keep the old link that it does not touch, and no other', () => {
    const kept = initiative({ id: 'deja-la', title: 'Un autre nom', source: old() })
    expect(refusals(contribution({ initiative: kept, corrects: 'deja-la' }))).toEqual([])
    const other = initiative({ id: 'deja-la', source: { ...old(), url: 'http://autre.fr/' } })
    expect(refusals(contribution({ initiative: other, corrects: 'deja-la' }))).toEqual([
      'initiative.source.url notHttps',
    ])
  })

  it('is refused without consent', () => {
    expect(refusals({ ...contribution(), consent: false })).toEqual(['consent consentNeeded'])
  })
})
