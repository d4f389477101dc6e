import { expect, test } from 'vitest'
import { meets } from '@/analysis/meets'
import { orderRows } from '@/analysis/orderRows'
import { similarTo } from '@/analysis/similar'
import { INDICATORS, latestVintage } from '@/catalog/indicators'
import { fold } from '@/domain/text'
import { isKnown, type Value } from '@/domain/value'
import { realBassins } from '../support/realBassins'
import { ms, repeated, say, times } from './support/measure'

const { bassin, space, column } = realBassins
const ALL = bassin.code.map((_, row) => row)
const SHOWN = 8

/** As one would write it first: an object per pair, all of them sorted, eight kept. */
function naiveSimilar(row: number): { row: number; distance: number }[] {
  const width = space.ids.length
  const scoresOf = (of: number) => [...space.scores.slice(of * width, (of + 1) * width)]
  return ALL.filter((other) => other !== row && space.groups[other] === space.groups[row])
    .map((other) => {
      const theirs = scoresOf(other)
      const gaps = scoresOf(row).flatMap((own, k) => {
        const gap = (theirs[k] ?? Number.NaN) - own
        return Number.isNaN(gap) ? [] : [gap ** 2]
      })
      const enough = gaps.length >= Math.ceil((width * 2) / 3)
      return {
        row: other,
        distance: enough ? Math.sqrt(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length) : Infinity,
      }
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
}

test('les huit bassins comparables de chacun des 1 707 bassins', () => {
  const packed = repeated(3, () => ALL.map((row) => similarTo(space, row, SHOWN)))
  const naive = repeated(1, () => ALL.map(naiveSimilar))
  packed.value.forEach((found, row) => {
    const expected = naive.value[row]?.map(({ distance }) => distance) ?? []
    expect(found).toHaveLength(SHOWN)
    found.forEach(({ distance }, k) => expect(distance).toBeCloseTo(expected[k] ?? Number.NaN, 9))
  })
  const ratio = naive.ms / packed.ms
  say(
    `comparables de ${ALL.length} bassins, ${space.ids.length} grandeurs`,
    `tableau plat, huit gardés ${ms(packed.ms)} (${ms(packed.ms / ALL.length)} par bassin)`,
    `un objet par paire, tout trié ${ms(naive.ms)} ${times(ratio)}`,
  )
  expect(ratio).toBeGreaterThan(1)
})

test('trier la table par chaque indicateur, dans les deux sens', () => {
  const columns = INDICATORS.filter(({ levels }) => levels.includes('bassin')).map((indicator) =>
    column(indicator.id, latestVintage(indicator)),
  )
  expect(columns.length).toBeGreaterThan(10)
  const work = (order: typeof orderRows) =>
    columns.flatMap((values) => [order(ALL, values, 'asc'), order(ALL, values, 'desc')])
  const ours = repeated(5, () => work(orderRows))
  const naive = repeated(5, () => work(naiveOrder))
  expect(ours.value).toEqual(naive.value)
  say(
    `${columns.length * 2} tris de ${ALL.length} lignes`,
    `absents mis à part ${ms(ours.ms)} (${ms(ours.ms / columns.length / 2)} par tri)`,
    `absents dans la comparaison ${ms(naive.ms)} ${times(naive.ms / ours.ms)}`,
  )
})

/** The same order, with absence looked at in each comparison. */
function naiveOrder(rows: readonly number[], values: readonly Value[], way: 'asc' | 'desc'): number[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [values[a], values[b]]
    if (!isKnown(x) || !isKnown(y)) return Number(!isKnown(x)) - Number(!isKnown(y))
    return way === 'asc' ? x - y : y - x
  })
}

test('filtrer la table par le nom, deux seuils et une région', () => {
  const apl = column('apl', '2023')
  const older = column('generalistes-60-plus', '2024')
  const names = repeated(5, () => bassin.name.map(fold))
  const filter = (folded: readonly string[], text: string) => {
    const wanted = fold(text)
    return ALL.filter(
      (row) =>
        bassin.region[row] === '84' &&
        (folded[row] ?? '').includes(wanted) &&
        meets(apl[row], '<', 2.5) &&
        meets(older[row], '≥', 20),
    )
  }
  const letters = ['', 's', 'sa', 'sai', 'sain', 'saint']
  const once = repeated(9, () => letters.map((text) => filter(names.value, text)))
  const each = repeated(9, () => letters.map((text) => filter(bassin.name.map(fold), text)))
  expect(once.value).toEqual(each.value)
  expect(once.value[0]?.length).toBeGreaterThan(0)
  say(
    `${letters.length} frappes sur ${ALL.length} noms`,
    `noms pliés une fois ${ms(once.ms)} (pliage ${ms(names.ms)})`,
    `noms pliés à chaque frappe ${ms(each.ms)} ${times(each.ms / once.ms)}`,
  )
})
