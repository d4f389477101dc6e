import { describe, expect, it } from 'vitest'
import { indicatorById } from '@/catalog/indicators'
import { thresholdFinding } from '@/catalog/press/thresholdFinding'

const found = (values: Parameters<typeof thresholdFinding>[2], level: 'bassin' | 'region' = 'bassin') =>
  thresholdFinding(indicatorById('apl'), level, values)

describe('ce qu’une carte trouve', () => {
  it('compte, parmi les valeurs publiées, celles qui sont sous le seuil', () => {
    expect(found([1.2, 2.49, 2.5, 'not-published'])).toBe(
      '2 bassins de vie sur 3 sont sous le seuil de sous-densité',
    )
  })
  it('accorde le nombre et le genre', () => {
    expect(found([1.2, 3])).toBe('1 bassin de vie sur 2 est sous le seuil de sous-densité')
    expect(found([3, 4])).toBe('aucun bassin de vie n’est sous le seuil de sous-densité')
    expect(found([3, 4], 'region')).toBe('aucune région n’est sous le seuil de sous-densité')
  })
  it('dit quand tous y sont', () => {
    expect(found([1.2, 2, 2.3])).toBe('les 3 bassins de vie sont sous le seuil de sous-densité')
  })
  it('ne dit rien sans valeurs, ni d’un indicateur sans seuil', () => {
    expect(found(['not-published', 2])).toBeUndefined()
    expect(thresholdFinding(indicatorById('plus-75'), 'bassin', [1, 2])).toBeUndefined()
  })
})
