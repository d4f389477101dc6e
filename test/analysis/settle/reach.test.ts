import { expect, it } from 'vitest'
import { lands, placesWithin } from '@/analysis/settle/reach'

// One degree of latitude on a sphere of 6,371 km: 111.19 km.
const poles = { lon: [0, 0, 0, 0], lat: [0, 0.1, 0.5, 1] }
const around = (lat: number, km: number, land?: number) => ({ lon: 0, lat, km, land })
const rows = (found: ReturnType<typeof placesWithin>) => found.map(({ row }) => row)

it('sans lieu demandé, tous les lieux sont à portée, sans distance', () => {
  expect(placesWithin([], 'un', poles).map(({ row, km }) => [row, km])).toEqual(
    [0, 1, 2, 3].map((row) => [row, null]),
  )
})

it('près d’un lieu : à vol d’oiseau, distance comprise', () => {
  const found = placesWithin([around(0, 12)], 'un', poles)
  expect(rows(found)).toEqual([0, 1])
  expect(found[1]?.km).toBeCloseTo(11.12, 2)
})

it('près de l’un de deux lieux, le plus proche dit la distance ; près des deux, le plus loin', () => {
  const areas = [around(0, 60), around(1, 60)]
  expect(rows(placesWithin(areas, 'un', poles))).toEqual([0, 1, 2, 3])
  expect(placesWithin(areas, 'un', poles)[1]).toMatchObject({ from: 0 })
  expect(rows(placesWithin(areas, 'tous', poles))).toEqual([2])
  const both = placesWithin([around(0, 60), around(0.6, 60)], 'tous', poles)
  expect(both.map(({ row, from }) => [row, from])).toEqual([
    [1, 1],
    [2, 0],
  ])
})

it('un territoire tient ses lieux, sans distance ; avec une commune, il faut les deux', () => {
  const within = { rows: new Set([1, 3]) }
  expect(placesWithin([within], 'un', poles).map(({ row, km }) => [row, km])).toEqual([
    [1, null],
    [3, null],
  ])
  const found = placesWithin([within, around(0, 30)], 'tous', poles)
  expect(rows(found)).toEqual([1])
  expect(found[0]?.from).toBe(1)
})

it('ce qu’aucune suite de frontières ne joint est d’une autre terre, et c’est dit', () => {
  const land = lands([[1], [0], [3], [2]])
  expect(land).toEqual([0, 0, 2, 2])
  expect(placesWithin([around(0, 200, land[0])], 'un', poles, land).map(({ overSea }) => overSea)).toEqual([
    ...[false, false],
    ...[true, true],
  ])
  expect(placesWithin([around(0, 200)], 'un', poles, land).some(({ overSea }) => overSea)).toBe(false)
})
