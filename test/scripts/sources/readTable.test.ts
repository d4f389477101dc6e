import { describe, expect, it } from 'vitest'
import { readTable } from '../../../scripts/sources/readTable'
import { temporaryFile } from '../support/temporaryFolder'

const table = (text: string, columns = ['code', 'valeur']) =>
  readTable(temporaryFile('table.csv', text), columns)

describe('readTable', () => {
  it('gives the cells by column name, whatever the order, the line ends and the byte order mark', () => {
    const [row] = table('\uFEFFvaleur,autre,code\r\n3,x,2A004\r\n')
    expect([row?.text('code'), row?.number('valeur')]).toEqual(['2A004', 3])
  })

  it('says on which line a cell is wrong, what was expected and what was found', () => {
    const rows = table('code,valeur\n01001,1\n01002,abc\n')
    expect(() => rows[1]?.number('valeur')).toThrow(
      'table.csv, ligne 3, champ « valeur » : attendu un nombre, trouvé « abc ».',
    )
  })

  it('counts the lines that a quoted cell takes up', () => {
    const rows = table('code,valeur\n"a\nb",1\n01002,abc\n')
    expect(() => rows[1]?.number('valeur')).toThrow('ligne 4')
  })

  it('refuses a table without one of its columns', () => {
    expect(() => table('code,autre\n01001,1\n')).toThrow(
      'table.csv, ligne 1, champ « valeur » : attendu cette colonne, trouvé « code, autre ».',
    )
  })

  it('refuses a line that is cut short', () => {
    expect(() => table('code,valeur\n01001,1\n0100')).toThrow(
      'table.csv, ligne 3, champ « valeur » : attendu 2 cellules, trouvé 1.',
    )
  })

  it('refuses a table without any record, which would make every figure missing', () => {
    expect(() => table('code,valeur\n')).toThrow('attendu au moins une ligne de données')
  })

  it('refuses a file that is not there', () => {
    expect(() => readTable('/nowhere/absent.csv', [])).toThrow('absent.csv : attendu un fichier lisible')
  })
})

describe('Row', () => {
  it('never reads an empty cell as zero', () => {
    const [row] = table('code,valeur\n01001,\n')
    expect(row?.optionalNumber('valeur')).toBeNull()
    expect(() => row?.number('valeur')).toThrow('attendu un nombre, trouvé rien')
    expect(() => row?.count('valeur')).toThrow('attendu un nombre entier, trouvé rien')
  })

  it('keeps a true zero', () => {
    expect(table('code,valeur\n01001,0\n')[0]?.optionalNumber('valeur')).toBe(0)
  })

  it('refuses numbers out of bounds and parts of people', () => {
    const [row] = table('code,valeur\n01001,-2.5\n')
    expect(() => row?.optionalNumber('valeur')).toThrow('trouvé « -2.5 »')
    expect(() => row?.count('valeur')).toThrow('attendu un nombre entier')
  })
})
