import { describe, expect, it } from 'vitest'
import { possibleDuplicates, titleLikeness, type Comparable } from '@/analysis/duplicates'

const at = (id: string, title: string, lon?: number, lat?: number, departement = '63'): Comparable => ({
  ...{ id, title, lon, lat, departements: [departement], regions: ['84'] },
})
const ids = (candidate: Comparable, among: Comparable[]) =>
  possibleDuplicates(candidate, among).map(({ item }) => item.id)

describe('likeness of titles', () => {
  it('is 1 for the same letters, accents, case and empty words aside', () => {
    expect(titleLikeness('Maison de santé d’Ambert', 'MAISON SANTE AMBERT')).toBe(1)
  })
  it('counts pairs of letters: "nuit" and "nuits" share 3 of 3 and 4', () => {
    expect(titleLikeness('nuit', 'nuits')).toBeCloseTo((2 * 3) / 7)
  })
  it('counts a repeated pair no more often than it is there', () => {
    expect(titleLikeness('aaaa', 'aa')).toBeCloseTo((2 * 1) / 4)
  })
  it('is 0 for nothing in common, and for nothing at all', () => {
    expect(titleLikeness('stage', 'bus')).toBe(0)
    expect(titleLikeness('', '')).toBe(0)
    expect(titleLikeness('de la', 'de la')).toBe(0)
  })
})

describe('possible duplicates', () => {
  const candidate = at('nouvelle', 'Bus santé du Livradois', 3.74, 45.55)

  it('are near and alike, the most alike first', () => {
    expect(
      ids(candidate, [
        at('presque', 'Bus de santé en Livradois-Forez', 3.76, 45.5),
        at('meme', 'Bus santé du Livradois', 3.74, 45.55),
      ]),
    ).toEqual(['meme', 'presque'])
  })
  it('are not those farther than 15 km, nor those of another name', () => {
    // 0.1° of latitude is 11.1 km; 0.15° is 16.7 km.
    const north = (by: number) => at('autre', 'Bus santé du Livradois', 3.74, 45.55 + by)
    expect(ids(candidate, [north(0.13)])).toEqual(['autre'])
    expect(ids(candidate, [north(0.15)])).toEqual([])
    expect(ids(candidate, [at('autre', 'Stages à l’hôpital', 3.74, 45.55)])).toEqual([])
  })
  it('are told by territory where there is no point', () => {
    expect(ids(candidate, [at('large', 'Bus santé du Livradois')])).toEqual(['large'])
    expect(ids(candidate, [at('ailleurs', 'Bus santé du Livradois', undefined, undefined, '2A')])).toEqual([])
  })
  it('never include the candidate', () => {
    expect(ids(candidate, [candidate])).toEqual([])
  })
})
