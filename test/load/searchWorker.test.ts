import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchAnswer, SearchAsk } from '@/load/searchMessages'
import { columnsOf } from '@/domain/initiativeIndex'
import { fewTerritories } from '../support/fewTerritories'

const FILES: Readonly<Record<string, unknown>> = {
  'communes.json': {
    code: ['63003'],
    name: ['Ambert'],
    postalCodes: ['63600'],
    lon: [37_400],
    lat: [455_500],
    population: [6_600],
    bassin: ['63003'],
  },
  'former-communes.json': { code: ['63999'], name: ['Saint-Ferréol-des-Côtes'], commune: ['63003'] },
  'territories.json': fewTerritories,
  'epci/territories.json': {
    epci: {
      ...fewTerritories.departement,
      code: ['200070761', '200071199', '246300701'],
      name: ['CC Ambert Livradois Forez', 'CC Combrailles Sioule et Morge', 'Clermont Auvergne Métropole'],
      seat: ['63003', '63999', '63113'],
      departement: ['63', '63', '63'],
    },
  },
  'initiatives.json': columnsOf([], {}),
}
const refused = new Set<string>()
const answers = new Map<number, SearchAnswer>()
let hear: (event: { data: SearchAsk }) => void = () => undefined
let last = 0

beforeEach(async () => {
  vi.resetModules()
  refused.clear()
  vi.stubGlobal('self', { addEventListener: (_: string, listener: typeof hear) => (hear = listener) })
  vi.stubGlobal('postMessage', (answer: SearchAnswer) => answers.set(answer.id, answer))
  vi.stubGlobal('fetch', (url: URL) => {
    const file = url.pathname.replace('/data/', '')
    return Promise.resolve(
      refused.has(file) ? new Response('', { status: 404 }) : new Response(JSON.stringify(FILES[file])),
    )
  })
  await import('@/load/searchWorker')
})
afterEach(() => vi.unstubAllGlobals())

const open = () => hear({ data: { kind: 'open', folder: 'https://exemple.test/data/' } })
async function find(typed: string) {
  const id = ++last
  hear({ data: { id, kind: 'find', typed, limit: 8, kinds: ['commune', 'bassin', 'epci', 'departement'] } })
  await vi.waitFor(() => expect(answers.has(id)).toBe(true))
  const { places, missing } = answers.get(id) as SearchAnswer
  return {
    names: places.map(({ kind, name }) => `${kind} ${name}`),
    missing: missing.map(({ file }) => file),
  }
}

describe('la recherche, quand une liste ne vient pas', () => {
  it.each([
    ['initiatives.json', 'ambert', ['commune Ambert', 'bassin Ambert', 'epci CC Ambert Livradois Forez']],
    ['former-communes.json', 'ambert', ['commune Ambert', 'bassin Ambert', 'epci CC Ambert Livradois Forez']],
    ['epci/territories.json', 'ambert', ['commune Ambert', 'bassin Ambert']],
    ['territories.json', 'ambert', ['commune Ambert']],
    ['communes.json', 'ambert', ['bassin Ambert', 'epci CC Ambert Livradois Forez']],
  ])('sans %s, répond avec ce qu’elle a et dit ce qui manque', async (file, typed, names) => {
    refused.add(file)
    open()
    expect(await find(typed)).toEqual({ names, missing: [file] })
  })

  it('redemande ce qui manque, et ne le dit plus une fois venu', async () => {
    refused.add('former-communes.json')
    open()
    expect(await find('saint ferreol')).toEqual({ names: [], missing: ['former-communes.json'] })
    refused.clear()
    expect(await find('saint ferreol')).toEqual({ names: ['commune Ambert'], missing: [] })
  })
})
