import { expect, test } from 'vitest'
import { meets } from '@/analysis/meets'
import { orderRows } from '@/analysis/orderRows'
import { INDICATORS, latestVintage } from '@/catalog/indicators'
import { fold } from '@/domain/text'
import { isKnown, type Value } from '@/domain/value'
import { COMMUNE_LEVEL } from '@/schema/level'
import { departementBytes, franceBytes, MOST_DEPARTEMENT, MOST_FRANCE } from '../support/communeBytes'
import { builtLevel } from '../support/communeLevel'
import { ms, repeated, say, times } from './support/measure'

const { table, valuesOf } = builtLevel()
const ALL = table.code.map((_, row) => row)
/** ms of computing that an order may take, so that the table answers a click within a tenth of a second. */
const MOST = 100

const columns = INDICATORS.filter(({ levels }) => levels.includes(COMMUNE_LEVEL)).map((indicator) => ({
  id: indicator.id,
  values: valuesOf(indicator.id).vintages[latestVintage(indicator)]?.[COMMUNE_LEVEL]?.values ?? [],
}))

test('trier les communes par chaque indicateur, dans les deux sens, et par nom', () => {
  expect(columns.length).toBeGreaterThan(10)
  const each = columns.flatMap(({ id, values }) =>
    (['asc', 'desc'] as const).map((way) => ({ id, ms: repeated(3, () => orderRows(ALL, values, way)).ms })),
  )
  const work = (order: typeof orderRows) => columns.map(({ values }) => order(ALL, values, 'asc'))
  const ours = repeated(3, () => work(orderRows))
  const naive = repeated(3, () => work(naiveOrder))
  expect(ours.value).toEqual(naive.value)
  const { compare } = new Intl.Collator('fr')
  const byName = repeated(3, () => [...ALL].sort((a, b) => compare(table.name[a] ?? '', table.name[b] ?? '')))
  const slowest = each.reduce((worst, one) => (one.ms > worst.ms ? one : worst))
  say(
    `${each.length} tris de ${ALL.length} communes`,
    `${ms(ours.ms / columns.length)} par tri, au plus ${ms(slowest.ms)} (${slowest.id})`,
    `absents dans la comparaison ${times(naive.ms / ours.ms)}`,
    `par nom ${ms(byName.ms)}`,
  )
  expect(slowest.ms).toBeLessThan(MOST)
  expect(byName.ms).toBeLessThan(MOST)
})

/** The same order, with absence looked at in each comparison. */
function naiveOrder(rows: readonly number[], values: readonly Value[], way: 'asc' | 'desc'): number[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [values[a], values[b]]
    if (!isKnown(x) || !isKnown(y)) return Number(!isKnown(x)) - Number(!isKnown(y))
    return way === 'asc' ? x - y : y - x
  })
}

test('filtrer les communes par le nom, deux seuils et une région, à chaque frappe', () => {
  const [access, distance] = ['apl', 'distance-maison'].map(
    (id) => columns.find((column) => column.id === id)?.values,
  )
  const names = repeated(3, () => table.name.map(fold))
  const letters = ['', 's', 'sa', 'sai', 'sain', 'saint']
  const filter = (folded: readonly string[], text: string) =>
    ALL.filter(
      (row) =>
        table.region[row] === '84' &&
        (folded[row] ?? '').includes(fold(text)) &&
        meets(access?.[row], '<', 2.5) &&
        meets(distance?.[row], '≥', 5),
    )
  const once = repeated(5, () => letters.map((text) => filter(names.value, text)))
  const each = repeated(5, () => letters.map((text) => filter(table.name.map(fold), text)))
  expect(once.value).toEqual(each.value)
  expect(once.value.at(-1)?.length).toBeGreaterThan(0)
  say(
    `${letters.length} frappes sur ${ALL.length} noms`,
    `noms pliés une fois ${ms(once.ms / letters.length)} par frappe (pliage ${ms(names.ms)})`,
    `noms pliés à chaque frappe ${times(each.ms / once.ms)}`,
  )
  expect(once.ms / letters.length).toBeLessThan(MOST)
})

test('octets des contours : la France entière, puis chaque département de près', () => {
  const france = franceBytes()
  const more = departementBytes()
  const asking = more.filter(({ tiles }) => tiles.length > 0).sort((a, b) => b.gzip - a.gzip)
  say(
    'contours de la France entière',
    `tels quels ${france.raw.toFixed(0)} ko, gzip ${france.gzip.toFixed(0)} (au plus ${MOST_FRANCE})`,
  )
  say(
    `${more.length} départements, chacun entier à l’écran`,
    `${more.length - asking.length} n’ajoutent rien`,
    `les autres, tels quels, en gzip : ${asking.map(({ code, raw, gzip }) => [code, ...[raw, gzip].map(Math.round)].join(' ')).join(', ')} ko (au plus ${MOST_DEPARTEMENT})`,
  )
  expect(france.gzip).toBeLessThan(MOST_FRANCE)
  for (const { gzip } of asking) expect(gzip).toBeLessThan(MOST_DEPARTEMENT)
})
