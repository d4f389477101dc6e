import { describe, expect, it } from 'vitest'
import {
  readAplByDepartement,
  readMortalityByCause,
  readSelfEmployed,
} from '../../../scripts/sources/givenFigures'
import { temporaryFile } from '../support/temporaryFolder'

const file = (...rows: string[]) => temporaryFile('given.csv', `${rows.join('\n')}\n`)

describe('self-employed professionals', () => {
  const HEAD = 'annee,profession_sante,region,departement,effectif,densite'

  it('totals of a région and of the country are read as such, and a 0 stays a 0', () => {
    const rows = readSelfEmployed(
      file(
        HEAD,
        '2024,Néphrologues,84,38,0,0.0',
        '2024,Néphrologues,84,999,61,0.7',
        '2024,Néphrologues,99,999,551,0.8',
      ),
    )
    expect(rows.map(({ level, code, value }) => [level, code, value])).toEqual([
      ['departement', '38', 0],
      ['region', '84', 0.7],
      ['france', 'FR', 0.8],
    ])
  })

  it('a profession that is not known stops the build, at its line', () => {
    expect(() => readSelfEmployed(file(HEAD, '2024,Rebouteux,84,38,1,0.1'))).toThrow(
      /ligne 2, champ « profession_sante » : attendu une profession connue/,
    )
  })
})

it('deaths by cause are read by the number of their chapter, both sexes together', () => {
  const rows = readMortalityByCause(
    file(
      'departement,sexe,cause,valeur',
      '01,Hommes,2. Tumeurs,300.1',
      '01,Tous sexes,2. Tumeurs,230.4',
      '01,Tous sexes,"18. Covid-19 : U071-U072,U109,U129",9.1',
    ),
    '2024',
  )
  expect(rows.map(({ indicator, vintage, value }) => [indicator, vintage, value])).toEqual([
    ['mortalite-tumeurs', '2024', 230.4],
    ['mortalite-covid', '2024', 9.1],
  ])
})

it('APL by département: an empty cell is no figure, and the country is told apart', () => {
  const head = `code_departement,annee,apl_medecins_generalistes,apl_infirmieres,apl_kinesitherapeutes,apl_sages_femmes,apl_chirurgiens_dentistes`
  const rows = readAplByDepartement(file(head, '2A,2023,3.87,363.2,186.8,17.1,64.8', 'FR,2022,3.79,,,,'))
  expect(rows).toHaveLength(6)
  expect(rows[0]).toEqual({
    ...{ indicator: 'apl', vintage: '2023', level: 'departement', code: '2A', value: 3.87 },
  })
  expect(rows[5]).toMatchObject({ level: 'france', code: 'FR', value: 3.79 })
})
