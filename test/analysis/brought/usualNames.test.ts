import { describe, expect, it } from 'vitest'
import { likelyPlaces } from '@/analysis/brought/likelyPlaces'
import { matchTable } from '@/analysis/brought/matchTable'
import { readPlace } from '@/analysis/brought/readPlace'
import type { PublishedLevel } from '@/schema/level'
import type { AllTerritories } from '@/schema/territories'
import { readJson } from '../../support/readJson'
import { realPlaces } from '../../support/realPlaceIndex'

const { region, departement } = readJson('territories.json') as AllTerritories
const { epci } = readJson('epci/territories.json') as Pick<AllTerritories, 'epci'>
const tables = { region, departement, epci } as const
const codeOf = (level: keyof typeof tables, name: string) => {
  const table = tables[level]
  const code = table?.code[table.name.indexOf(name)]
  expect(code, name).toBeDefined()
  return code
}
const read = (level: PublishedLevel, cell: string) => readPlace(cell, { level }, [], realPlaces)
/** Where the lines of a column of one cell each lead. */
function match(level: PublishedLevel, cell: string) {
  const { placed, lost, totals } = matchTable(
    { name: '', rows: [[cell]] },
    0,
    { column: 0, level },
    realPlaces,
  )
  return { code: placed[0]?.code, likely: lost[0]?.likely, total: totals.length > 0 }
}

describe('the name of a région or a département, as tables write it', () => {
  it.each([
    ['Paca', "Provence-Alpes-Côte d'Azur"],
    ['PACA', "Provence-Alpes-Côte d'Azur"],
    ['Région Sud', "Provence-Alpes-Côte d'Azur"],
    ["Provence Alpes Cote d'Azur (PACA)", "Provence-Alpes-Côte d'Azur"],
    ['Nouvelle Aquitaine', 'Nouvelle-Aquitaine'],
    ['NAQ', 'Nouvelle-Aquitaine'],
    ['Ile de France', 'Île-de-France'],
    ['IDF', 'Île-de-France'],
    ['Centre', 'Centre-Val de Loire'],
    ['Centre Val de Loire', 'Centre-Val de Loire'],
    ['AURA', 'Auvergne-Rhône-Alpes'],
    ['ARA', 'Auvergne-Rhône-Alpes'],
    ['BFC', 'Bourgogne-Franche-Comté'],
    ['HDF', 'Hauts-de-France'],
    ['Pays de Loire', 'Pays de la Loire'],
    ['Région Bretagne', 'Bretagne'],
    ['Réunion', 'La Réunion'],
  ])('leads to its région: %s', (said, name) => {
    expect(match('region', said).code).toBe(codeOf('region', name))
  })
  it.each([
    ["Côte d'Or", "Côte-d'Or"],
    ['Seine St Denis', 'Seine-Saint-Denis'],
    ['Seine-St-Denis', 'Seine-Saint-Denis'],
    ['Territoire-de-Belfort', 'Territoire de Belfort'],
    ["Val d'Oise", "Val-d'Oise"],
    ['VAL D OISE', "Val-d'Oise"],
    ['Savoie (Haute)', 'Haute-Savoie'],
    ['01 Ain', 'Ain'],
    ['2A Corse du Sud', 'Corse-du-Sud'],
    ["Département de l'Ain", 'Ain'],
    ['Département de la Gironde', 'Gironde'],
  ])('leads to its département: %s', (said, name) => {
    expect(match('departement', said).code).toBe(codeOf('departement', name))
  })
  it.each([
    ['region', 'Haut de France', ['Hauts-de-France']],
    // Of before 2016: a figure of a part is not that of the whole.
    ['region', 'Bourgogne', ['Bourgogne-Franche-Comté']],
    ['region', 'Picardie', ['Hauts-de-France']],
    ['region', 'Alsace', ['Grand Est']],
    ['departement', 'Alpes de Provence', ['Alpes-de-Haute-Provence']],
  ] as const)('is offered where it is not sure, at the level %s: %s', (level, said, names) => {
    const { code, likely } = match(level, said)
    expect(code).toBeUndefined()
    expect(likely?.slice(0, names.length)).toEqual(names.map((name) => codeOf(level, name)))
  })
  it('is set aside where it is that of several régions together', () => {
    expect(match('region', 'DROM').total).toBe(true)
  })
  it('leads to one of its own, whatever its hyphens, accents and capitals', () => {
    for (const level of ['region', 'departement'] as const)
      tables[level].name.forEach((name, row) => {
        const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[-'’]/g, ' ')
        for (const said of [plain, plain.toUpperCase(), plain.replace(/\bSaint\b/, 'St')])
          expect([said, read(level, said)]).toMatchObject([said, { code: tables[level].code[row] }])
      })
  })
})

describe('the name of an intercommunalité', () => {
  const forms = [
    [/^CC /, 'Communauté de communes '],
    [/^CA /, "Communauté d'agglomération "],
    [/^CU /, 'Communauté urbaine '],
  ] as const
  const ways = (name: string) => {
    const bare = name.replace(/\s*\([^)]*\)$/, '')
    const [short, long] = forms.find(([short]) => short.test(name)) ?? [/^$/, '']
    return [
      name,
      bare,
      bare.replace(short, long),
      bare.replace(short, '').replace(/^(du|de la|des|de|d')\s*/, ''),
    ]
  }
  it('leads to its own with its form in letters or in full, or without it, or offers those that share it', () => {
    const missed = (epci?.name ?? []).flatMap((name, row) =>
      ways(name).filter((said) => {
        const found = read('epci', said)
        const codes = 'code' in found ? [found.code] : found.likely
        return !codes.includes(epci?.code[row] ?? '')
      }),
    )
    expect(epci?.name.length).toBeGreaterThan(1000)
    expect(missed).toEqual([])
  })
  it.each([
    ['Métropole de Bordeaux', 'Bordeaux Métropole'],
    ['Bordeaux', 'Bordeaux Métropole'],
    ['Communauté urbaine du Grand Reims', 'CU du Grand Reims'],
    ["Agglo du Pays d'Issoire", "CA Agglo Pays d'Issoire"],
    ['CIVIS', 'CA CIVIS (Communauté Intercommunale des Villes Solidaires)'],
  ])('leads to its own: %s', (said, name) => {
    expect(match('epci', said).code).toBe(codeOf('epci', name))
  })
  it('with another of its names beside is offered', () => {
    expect(match('epci', 'Grand Lyon (Métropole de Lyon)').likely).toContain(
      codeOf('epci', 'Métropole de Lyon'),
    )
  })
  it('of another form is offered, and not taken', () => {
    expect(read('epci', 'CC du Grand Reims')).toMatchObject({ why: 'unknown' })
    expect(likelyPlaces('CC du Grand Reims', 'epci', realPlaces)).toContain(
      codeOf('epci', 'CU du Grand Reims'),
    )
  })
})

describe('a commune told by an address', () => {
  it('is that of its name, whichever its code is', () => {
    expect(match('commune', '69001 LYON').code).toBe('69123')
    expect(match('commune', '69001 Affoux').code).toBe('69001')
    expect(match('commune', '63600 Ambert').code).toBe('63003')
  })
})
