import { toDegrees } from '@/analysis/perimeter/projections'
import { onceEach, registeredCommune } from './codes'
import { joined, type FinessSite } from './finess'
import { readLongTable } from './found/readLongTable'
import type { Row } from './Row'

/** Projection of a territory, where the file gives two numbers and does not name it. */
const PROJECTION_OF: Readonly<Record<string, number>> = {
  971: 5490,
  972: 5490,
  973: 2972,
  974: 2975,
  976: 4471,
}
const LAMBERT_93 = 2154

/** The register with a heading (data.gouv.fr's copy, and extracts of it): the same columns under the same names, and a point. */
export async function readFinessTable(path: string): Promise<FinessSite[]> {
  const sites: FinessSite[] = []
  const once = onceEach()
  const optional = (name: RegExp) => ({ optional: name })
  const columns = {
    ...{ finess: /^(nofinesset|finess)$/, name: /^rs$/, category: /^categetab$/ },
    ...{ long: optional(/^rslongue$/), number: optional(/^numvoie$/), street: optional(/^typvoie$/) },
    ...{ way: optional(/^voie$/), post: optional(/^ligneacheminement$/), opened: optional(/^dateouv$/) },
    ...{ code: optional(/^code_insee$/), com: optional(/^commune$/), dep: optional(/^departement$/) },
    ...{ lat: optional(/^latitude$/), lon: optional(/^longitude$/) },
    ...{ x: optional(/^coordxet$/), y: optional(/^coordyet$/) },
  }
  await readLongTable(path, columns, (row) => {
    const cell = (name: keyof typeof columns) => (row.has(name) ? row.raw(name) : '')
    const code =
      registeredCommune(cell('code') || cell('dep') + cell('com')) ??
      row.refuse(row.has('code') ? 'code' : 'com', 'un code de commune')
    sites.push({
      finess: once(row, 'finess', row.matching('finess', /^\w{9}$/, 'neuf signes')),
      ...{ category: cell('category'), code, name: (cell('long') || cell('name')).trim() },
      address: joined(cell('number'), cell('street'), cell('way'), cell('post')),
      opened: cell('opened'),
      ...pointOf(row, cell, code),
    })
  })
  return sites
}

function pointOf(row: Row, cell: (name: 'lat' | 'lon' | 'x' | 'y') => string, code: string) {
  if (cell('lat') !== '' && cell('lon') !== '')
    return { lon: row.number('lon', -180, 180), lat: row.number('lat', -90, 90) }
  if (cell('x') === '' || cell('y') === '') return { lon: null, lat: null }
  const epsg = PROJECTION_OF[code.slice(0, 3)] ?? LAMBERT_93
  const [lon, lat] = toDegrees({ epsg })?.(row.number('x'), row.number('y')) ?? []
  return { lon: lon ?? null, lat: lat ?? null }
}
