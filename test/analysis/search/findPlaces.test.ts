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
    ['29', 'departement 29'],
    ['2A004', 'commune 2A004'],
    ['2a', 'departement 2A'],
    ['63600', 'commune 63003'],
    ['75011', 'commune 75056'],
    ['69383', 'commune 69123'],
    ['saint denis 97', 'commune 97411'],
    ['cilaos', 'commune 97424'],
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
