import { describe, expect, it } from 'vitest'
import { homeAt, inTerritory } from '@/analysis/membership'
import { ownCode } from '@/analysis/own/ownTerritory'
import { verificationOf } from '@/analysis/verification'
import { existsAt } from '@/catalog/existsAt'
import { INDICATORS } from '@/catalog/indicators'
import { recipeOf } from '@/catalog/recipeOf'
import { recipes } from '@/catalog/recipes'
import type { BuiltLevel } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { publishedFigures } from '../support/publishedFigures'

const { territories, values, sources } = publishedFigures()
const { communes } = sources.files

/** The code of a composed territory that has the communes of a published one. */
function composed(level: BuiltLevel, code: string): string {
  const members = communes.code.filter((_, row) =>
    inTerritory(homeAt(communes, communes.code, row), { level, code }, sources.attached),
  )
  return ownCode({ communes: members, name: 'Les mêmes communes' })
}

/** Mainland, Corsica, overseas, Paris; made of one commune, of some, of many; cut by the limits of others. */
const PUBLISHED: readonly [BuiltLevel, string][] = [
  ['bassin', '63003'],
  ['bassin', '01004'],
  ['bassin', '75056'],
  ['bassin', '2A004'],
  ['bassin', '97411'],
  ['bassin', '97302'],
  ['epci', '200070761'],
  ['epci', '200054807'],
  ['departement', '2B'],
  ['departement', '976'],
]

describe('a composed territory has the figures of the published one whose communes it has', () => {
  it.each(PUBLISHED)('%s %s, on every indicator and vintage', (level, code) => {
    const row = territories[level].code.indexOf(code)
    expect(row).toBeGreaterThanOrEqual(0)
    const ref = { level: OWN_LEVEL, code: composed(level, code) } as const
    let compared = 0
    for (const indicator of INDICATORS) {
      if (!existsAt(indicator, OWN_LEVEL) || !existsAt(indicator, level)) continue
      for (const vintage of indicator.vintages) {
        const column = values(indicator.id).vintages[vintage]?.[level]
        const found = verificationOf(recipes[indicator.id], vintage, ref, sources)
        if (recipeOf(indicator.id, vintage, level, code).kind === 'given') continue
        // An initiative that names a whole département stands in none of its communes.
        if (recipes[indicator.id].kind === 'listed' && level === 'departement') continue
        expect([indicator.id, vintage, found?.figure.value]).toEqual([
          indicator.id,
          vintage,
          column?.values[row],
        ])
        if (column?.base) expect(found?.figure.base).toBe(column.base[row])
        compared++
      }
    }
    expect(compared).toBeGreaterThan(30)
  })
})
