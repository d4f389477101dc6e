import { expect, it } from 'vitest'
import { leftOutBy, orderPlaces, reasonBefore, type Candidate } from '@/analysis/settle/order'

type Answer = { met?: number; unmet?: number; unknown?: number }
const ids = (n = 0) => Array.from({ length: n }, (_, k) => `critère ${k}`)
const answers = ({ met, unmet, unknown }: Answer = {}) => ({
  met: ids(met),
  unmet: ids(unmet),
  unknown: ids(unknown),
})
let row = 0
const place = (name: string, km: number | null, wish?: Answer, must?: Answer): Candidate => ({
  ...{ row: row++, name, km, wish: answers(wish), must: answers(must) },
})
const names = (places: readonly Candidate[]) => orderPlaces(places).map(({ name }) => name)

it('un lieu à qui manque un indispensable n’est pas dans la liste, si près qu’il soit', () => {
  expect(names([place('Près', 1, { met: 3 }, { unmet: 1 }), place('Loin', 29)])).toEqual(['Loin'])
})

it('plus de souhaits remplis passent avant la distance', () => {
  const far = place('Loin', 29, { met: 2 })
  const near = place('Près', 1, { met: 1, unmet: 1 })
  expect(names([near, far])).toEqual(['Loin', 'Près'])
  expect(reasonBefore(far, near)).toEqual({ by: 'met', before: 2, after: 1 })
})

it('à souhaits remplis égaux, une donnée absente ne compte pas comme un refus', () => {
  const absent = place('Absente', 20, { met: 1, unknown: 1 })
  const refused = place('Refus', 2, { met: 1, unmet: 1 })
  expect(names([refused, absent])).toEqual(['Absente', 'Refus'])
  expect(reasonBefore(absent, refused)).toEqual({ by: 'unmet', before: 0, after: 1 })
})

it('un indispensable sans donnée vient après tous ceux qui l’ont', () => {
  const unsure = place('Douteux', 1, { met: 3 }, { unknown: 1 })
  expect(names([unsure, place('Sûr', 29, {}, { met: 1 })])).toEqual(['Sûr', 'Douteux'])
})

it('deux distances qui se lisent pareil ne classent pas : l’alphabet le fait, et le dit', () => {
  const a = place('Alpha', 12.4)
  const b = place('Bêta', 11.6)
  expect(names([b, a])).toEqual(['Alpha', 'Bêta'])
  expect(reasonBefore(a, b)).toEqual({ by: 'name' })
  expect(reasonBefore(place('Zoé', 9.1), place('Anne', 9.2))).toEqual({ by: 'km', before: 9.1, after: 9.2 })
})

it('sans distance demandée, l’alphabet ; avec une seule, elle passe devant', () => {
  expect(names([place('Zoé', null), place('Anne', null)])).toEqual(['Anne', 'Zoé'])
  expect(names([place('Anne', null), place('Zoé', 40)])).toEqual(['Zoé', 'Anne'])
})

it('chaque paire voisine d’une longue liste a sa raison, et elle va dans le sens de l’ordre', () => {
  const places = Array.from({ length: 60 }, (_, k) =>
    place(
      `Lieu ${k % 7}`,
      (k * 37) % 23,
      { met: k % 3, unmet: k % 2, unknown: k % 4 },
      { unknown: k % 5 ? 0 : 1 },
    ),
  )
  const ordered = orderPlaces(places)
  expect(ordered).toHaveLength(60)
  ordered.slice(1).forEach((after, k) => {
    const reason = reasonBefore(ordered[k] ?? after, after)
    if (reason.by === 'name') return
    expect(reason.by === 'met' ? reason.before > reason.after : reason.before < reason.after).toBe(true)
  })
})

it('le critère qui écarte seul est compté, celui qui n’écarte pas seul ne l’est pas', () => {
  const out = (...unmet: string[]) => ({ ...place('x', 1), must: { met: [], unmet, unknown: [] } })
  expect(leftOutBy([out('apl'), out('apl'), out('pharmacie'), out('apl', 'pharmacie'), out()])).toEqual([
    { id: 'apl', places: 2 },
    { id: 'pharmacie', places: 1 },
  ])
})
