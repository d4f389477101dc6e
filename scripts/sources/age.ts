import { communeCode, onceEach } from './codes'
import { readLongTable } from './found/readLongTable'
import { readTable } from './readTable'

/** People of a commune at a census; `over75`: aged 75 and over, rebuilt from rounded shares, so not whole. */
export interface AgeRow {
  code: string
  people: number
  over75: number
}

/** Age by commune (INSEE, census 2022), metropolitan France only. */
export function readAge(path: string): AgeRow[] {
  const once = onceEach()
  let people = 'pop2022'
  const columns = (heading: readonly string[]) => {
    people = heading.find((name) => /^pop20\d\d$/.test(name)) ?? people
    return ['com', people, 'pop75p']
  }
  return readTable(path, columns).map((row) => {
    const count = row.count(people)
    return {
      code: once(row, 'com', communeCode(row, 'com')),
      people: count,
      over75: row.number('pop75p', 0, count),
    }
  })
}

/** INSEE's base on the structure of the population as downloaded, in its zip or not: communes and arrondissements. */
export async function readAgeBase(path: string): Promise<AgeRow[]> {
  const once = onceEach()
  const found: AgeRow[] = []
  const columns = {
    code: /^codgeo$/,
    people: /^p\d\d_pop$/,
    to89: /^p\d\d_pop7589$/,
    from90: /^p\d\d_pop90p$/,
  }
  await readLongTable(path, columns, (row) => {
    const people = row.number('people', 0)
    const over75 = row.number('to89', 0, people) + row.number('from90', 0, people)
    found.push({ code: once(row, 'code', communeCode(row, 'code')), people, over75 })
  })
  return found
}
