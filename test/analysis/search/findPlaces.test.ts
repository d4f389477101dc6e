import { describe, expect, it } from 'vitest'
import { findPlaces } from '@/analysis/search/findPlaces'
import { PLACE_KINDS } from '@/domain/place'
import { realIndex } from '../../support/realPlaces'

const index = realIndex()
const find = (typed: string, limit = 8) => findPlaces(index, typed, limit, PLACE_KINDS)
const first = (typed: string) => {
  const place = find(typed)[0]
  return place && `${place.kind} ${place.code}`
}

describe('the search of places', () => {
  it.each([
    ['saint etienne', 'commune 42218'],
    ['st-étienne', 'commune 42218'],
    ['ST ETIENNE', 'commune 42218'],
    ['lhay les roses', 'commune 94038'],
    ["L'Haÿ-les-Roses", 'commune 94038'],
    ['l’hay les roses', 'commune 94038'],
    ['santandrea di bozio', 'commune 2B292'],
    ['noeux les mines', 'commune 62617'],
    ['nœux-les-mines', 'commune 62617'],
    ['plougastel daoulas', 'commune 29189'],
    ['plou daou', 'commune 29189'],
    ['ste-foy-les-lyon', 'commune 69202'],
    ['ambert', 'commune 63003'],
    ["bassin d'Ambert", 'bassin 63003'],
    ['bassin de vie d’ambert', 'bassin 63003'],
    ['mans', 'commune 72181'],
    ['département de la Loire', 'departement 42'],
    ['région bretagne', 'region 53'],
    ['bretagne', 'region 53'],
    ['PACA', 'region 93'],
    ['idf', 'region 11'],
    ['aura', 'region 84'],
    ['Centre', 'region 24'],
    ['nice paca', 'commune 06088'],
    ['saint denis idf', 'commune 93066'],
    ['29', 'departement 29'],
    ['2A004', 'commune 2A004'],
    ['2a', 'departement 2A'],
    ['63600', 'commune 63003'],
    ['75011', 'commune 75056'],
    ['69383', 'commune 69123'],
    ['saint denis 97', 'commune 97411'],
    ['cilaos', 'commune 97424'],
    // A homonym and what tells it from the others.
    ['valence drome', 'commune 26362'],
    ['Valence, Drôme', 'commune 26362'],
    ['valence (26)', 'commune 26362'],
    ['drôme valence', 'commune 26362'],
    ['valence dans la Drôme', 'commune 26362'],
    ['valence dro', 'commune 26362'],
    ['valence charente', 'commune 16392'],
    ['saint quentin aisne', 'commune 02691'],
    ['vitry val de marne', 'commune 94081'],
    ['sainte colombe rhone', 'commune 69189'],
    ['montreuil pas de calais', 'commune 62588'],
    ['Saint-Denis (La Réunion)', 'commune 97411'],
    ['st denis 974', 'commune 97411'],
    ['saint denis réunion', 'commune 97411'],
    // Codes as they come.
    ['34 000', 'commune 34172'],
    ['34 000 Montpellier', 'commune 34172'],
    ['974 00', 'commune 97411'],
    ['1004', 'commune 01004'],
    ['1000', 'commune 01053'],
    ['1', 'departement 01'],
  ])('finds « %s » first', (typed, expected) => {
    expect(first(typed)).toBe(expected)
  })

  it.each([
    ['plougstel daoulas', 'a letter left out'],
    ['plougastell daoulas', 'a letter too many'],
    ['plougaztel daoulas', 'a wrong letter'],
    ['plougatsel daoulas', 'two letters exchanged'],
  ])('forgives « %s »: %s', (typed) => {
    expect(first(typed)).toBe('commune 29189')
  })

  it.each([
    ['Lyon 3e', '69123', 3],
    ['lyon 3', '69123', 3],
    ['Lyon 3ème arrondissement', '69123', 3],
    ['3e arrondissement de Lyon', '69123', 3],
    ['69003', '69123', 3],
    ['69383', '69123', 3],
    ['lyon 69003', '69123', 3],
    ['Paris 11', '75056', 11],
    ['paris 11eme', '75056', 11],
    ['Paris XIe', '75056', 11],
    ['75011', '75056', 11],
    ['75116', '75056', 16],
    ['marseille 4e arrondissement', '13055', 4],
    ['marseille 1er', '13055', 1],
  ])('finds « %s » as an arrondissement of its city', (typed, code, number) => {
    expect(find(typed)[0]).toMatchObject({ kind: 'commune', code, part: { kind: 'arrondissement', number } })
  })

  it.each(['paris 21', 'lyon 10', 'villeurbanne 3', 'paris'])('sees no arrondissement in « %s »', (typed) => {
    expect(find(typed).filter(({ part }) => part?.kind === 'arrondissement')).toEqual([])
  })

  it.each([
    ['Annecy-le-Vieux', '74010'],
    ['annecy le vieux haute savoie', '74010'],
    ['Cherbourg-Octeville', '50129'],
    ['Pierrefitte-sur-Seine', '93066'],
    ['Le Fief-Sauvin', '49218'],
    ['fief sauvin', '49218'],
    ['74011', '74010'],
  ])('answers « %s » by the commune of today, and says under which name', (typed, code) => {
    const place = find(typed).find(({ part }) => part?.kind === 'former')
    expect(place).toMatchObject({ kind: 'commune', code })
    expect(place?.name).not.toBe(place?.part?.kind === 'former' && place.part.name)
  })

  it('gives each commune once, under its own name where that is what was typed', () => {
    const found = find('annecy').filter(({ kind, code }) => kind === 'commune' && code === '74010')
    expect(found).toHaveLength(1)
    expect(found[0]?.part).toBeUndefined()
  })

  it('reads five digits as a postal code, then as an INSEE code, and says which', () => {
    const read = (typed: string) => find(typed).map(({ name, readAs }) => [name, readAs?.system])
    expect(read('69001').slice(0, 2)).toEqual([
      ['Lyon', 'postal'],
      ['Affoux', 'insee'],
    ])
    const eymoutiers = read('87120')
    expect(eymoutiers[0]).toEqual(['Eymoutiers', 'postal'])
    expect(eymoutiers.slice(0, 3)).toContainEqual(['La Porcherie', 'insee'])
  })

  it.each([
    ['maison de santé Guéret', '23096', 'maisons'],
    ['maisons de santé à guéret', '23096', 'maisons'],
    ['Guéret msp', '23096', 'maisons'],
    ['centre de sante lyon', '69123', 'centres'],
    ['centre de santé lyon 3e', '69123', 'centres'],
    ['maison médicale près de Valence Drôme', '26362', 'maisons'],
  ])('offers for « %s » what is around', (typed, code, facility) => {
    expect(find(typed)[0]).toMatchObject({ kind: 'surroundings', code, facility })
  })

  it('offers nothing around where no place is named, or where a commune alone is asked for', () => {
    expect(find('maison de santé').map(({ kind }) => kind)).not.toContain('surroundings')
    expect(findPlaces(index, 'maison de santé guéret', 8, ['commune'])).toEqual([])
  })

  it('gives the commune and the postal code that share five digits', () => {
    expect(find('97133').map(({ code }) => code)).toEqual(expect.arrayContaining(['97133', '97701']))
  })

  it('shows larger places first among equals, and what tells homonyms apart', () => {
    const found = findPlaces(index, 'saint-denis', 8, ['commune']).filter(
      ({ name }) => name === 'Saint-Denis',
    )
    expect(found.length).toBeGreaterThan(2)
    const populations = found.map(({ population }) => population)
    expect(populations).toEqual([...populations].sort((a, b) => b - a))
    const labels = found.map(({ within, postalCodes }) => within + postalCodes)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('finds initiatives by their words and by their commune, after places', () => {
    expect(find('médicobus').every(({ kind }) => kind === 'initiative')).toBe(true)
    const brehat = find('brehat').map(({ kind }) => kind)
    expect(brehat[0]).toBe('commune')
    expect(brehat).toContain('initiative')
  })

  it('keeps to the kinds asked for and to the limit', () => {
    expect(findPlaces(index, 'ambert', 8, ['commune']).every(({ kind }) => kind === 'commune')).toBe(true)
    expect(find('saint', 5)).toHaveLength(5)
  })

  it.each(['', '   ', '-', 'zzzzqqqq', '99999'])('finds nothing for « %s »', (typed) => {
    expect(find(typed)).toEqual([])
  })
})
