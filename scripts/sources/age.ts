import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** People of a commune at the census of 2022; `over75`: aged 75 and over, rebuilt from rounded shares, so not whole. */
export interface AgeRow {
  code: string
  people: number
  over75: number
}

/** Age by commune (INSEE, census 2022), metropolitan France only. */
export function readAge(path: string): AgeRow[] {
  const once = onceEach()
  return readTable(path, ['com', 'pop2022', 'pop75p']).map((row) => {
    const people = row.count('pop2022')
    return {
      code: once(row, 'com', communeCode(row, 'com')),
      people,
      over75: row.number('pop75p', 0, people),
    }
  })
}
