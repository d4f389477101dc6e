import { describe, expect, it } from 'vitest'
import { INDICATORS, indicatorById } from '@/catalog/indicators'
import { partialVintages, vintagesAt } from '@/catalog/vintagesAt'
import { recipeOf } from '@/catalog/recipeOf'
import { COMMUNE_LEVEL } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'

const apl = indicatorById('apl')

describe('the vintages of a level', () => {
  it('are those of all levels, and one more where the producer gives it', () => {
    expect(vintagesAt(apl, 'departement')).toEqual([...apl.vintages, '2024'])
    expect(vintagesAt(apl, 'france')).toContain('2024')
    expect(partialVintages(apl)).not.toContain('commune')
  })

  it.each(['bassin', COMMUNE_LEVEL, OWN_LEVEL] as const)(
    'are no more than those of communes: %s',
    (level) => {
      expect(vintagesAt(apl, level)).toEqual(apl.vintages)
    },
  )

  it('are none of communes, of what producers give of wider territories alone', () => {
    for (const id of ['pauvrete', 'mortalite', 'pediatres'] as const)
      expect(vintagesAt(indicatorById(id), COMMUNE_LEVEL)).toEqual([])
  })
})

describe('how a figure is made', () => {
  it('is never given of a commune, even where that of its département is', () => {
    expect(recipeOf('apl', '2023', 'departement', '2A')).toEqual({ kind: 'given' })
    for (const { id, given = {} } of INDICATORS)
      for (const vintage of Object.keys(given))
        expect(recipeOf(id, vintage, COMMUNE_LEVEL, '2A004').kind).not.toBe('given')
  })
})
