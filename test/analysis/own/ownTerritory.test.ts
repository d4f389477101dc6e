import { describe, expect, it } from 'vitest'
import { holdsCommune, ownCode, ownName, readOwnCode } from '@/analysis/own/ownTerritory'
import { placeAmong } from '@/analysis/rank'
import { OWN_ENTRY } from '@/schema/ownLevel'
import { compareParams } from '@/stores/address/compare'
import { composeParams } from '@/stores/address/own'

describe('the code of a composed territory', () => {
  it('says its communes and its name, and is read back', () => {
    const code = ownCode({ communes: ['63003'], name: 'CPTS du Haut-Allier' })
    expect(code).toBe('266APab~CPTS_du_Haut-Allier')
    expect(code).toMatch(OWN_ENTRY.code)
    expect(readOwnCode(code)).toEqual({ communes: ['63003'], name: 'CPTS du Haut-Allier' })
    expect(readOwnCode('266APab')).toEqual({ communes: ['63003'], name: '' })
    expect(readOwnCode('63003')).toBeUndefined()
    expect(ownCode({ communes: [], name: 'Rien' })).toBe('')
  })
  it('keeps of a name what no address or list of territories takes for something else', () => {
    expect(ownName('  Livradois : « Nord », été ~ 2 ')).toBe('Livradois Nord été 2')
    expect(ownName('L’Étang (secteur 3) & Cie')).toBe('L’Étang (secteur 3) & Cie')
    expect(ownName('a'.repeat(80))).toHaveLength(60)
  })
  it('tells whether a commune is of the territory', () => {
    expect(holdsCommune('266APab~Essai', '63003')).toBe(true)
    expect(holdsCommune('266APab~Essai', '63004')).toBe(false)
    expect(holdsCommune('nothing', '63003')).toBe(false)
  })
  it('stands where that of another territory does, in a comparison and in the page that composes', () => {
    const query = { t: 'propre:266APab~Essai,bassin:63003' }
    const { state, problems } = compareParams.read(query)
    expect(problems).toEqual([])
    expect(compareParams.write(state)).toEqual(query)
    expect(composeParams.read({ communes: '266APab~Essai' }).state.code).toBe('266APab~Essai')
    expect(composeParams.read({ communes: '266AP' }).problems).toHaveLength(1)
  })
})

describe('the place of a territory that is not of a ranking', () => {
  const values = [3, 1, 'not-published', 2, 2] as const
  it('comes before the one of that rank', () => {
    expect(placeAmong(values, 2.5, 'low')).toEqual({ rank: 4, ties: 0, total: 4, quartile: 3 })
    expect(placeAmong(values, 2.5, 'high')).toEqual({ rank: 2, ties: 0, total: 4, quartile: 1 })
    expect(placeAmong(values, 9, 'low')).toMatchObject({ rank: 5, quartile: 3 })
  })
  it('is beside its equals; what is missing has none', () => {
    expect(placeAmong(values, 2, 'low')).toMatchObject({ rank: 2, ties: 2 })
    expect(placeAmong(values, 'no-weight', 'low')).toBeNull()
  })
})
