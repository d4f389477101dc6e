import { describe, expect, it } from 'vitest'
import { surveyTable } from '@/analysis/brought/surveyTable'
import { tableHead } from '@/analysis/brought/tableHead'
import { realPlaces } from '../../support/realPlaceIndex'

const table = (...lines: string[]) => ({ name: '', rows: lines.map((line) => line.split(';')) })
const DATA = ['01;Ain;4;5;6;7', '03;Allier;8;9;10;11', '2A;Corse-du-Sud;12;13;14;15']
const seen = (...lines: string[]) => {
  const { names, headLine, lastHeadLine, first } = tableHead(table(...lines))
  return { names, lines: [headLine, lastHeadLine], first }
}

describe('headings on several lines', () => {
  it('years over the columns that they group are told with each of them', () => {
    const names = ['Code', 'Libellé', 'Hommes 2022', 'Femmes 2022', 'Hommes 2023', 'Femmes 2023']
    expect(seen(';;2022;;2023;', 'Code;Libellé;Hommes;Femmes;Hommes;Femmes', ...DATA)).toEqual({
      ...{ names, lines: [1, 2], first: 2 },
    })
    // Merged cells stand over the territories too, so that either line may be the fuller one.
    expect(seen('Code;Libellé;Année 2022;;2023;', ';;Hommes;Femmes;Hommes;Femmes', ...DATA)).toEqual({
      ...{ names, lines: [1, 2], first: 2 },
    })
  })
  it('one group over years, below a title and a blank line', () => {
    expect(seen('Tableau 3', '', ';;Médecins;;;', 'Code;Libellé;2020;2021;2022;2023', ...DATA)).toMatchObject(
      {
        names: ['Code', 'Libellé', 'Médecins 2020', 'Médecins 2021', 'Médecins 2022', 'Médecins 2023'],
        lines: [3, 4],
      },
    )
  })
  it('names of fields under the headings are no line of data', () => {
    const found = surveyTable(
      table(
        'Code géographique;Libellé géographique;Population en 2021;Médecins en 2023',
        'CODGEO;LIBGEO;P21_POP;MED',
        ...['01;Ain;4;5', '03;Allier;8;9', '2A;Corse-du-Sud;12;13'],
      ),
      realPlaces,
      [''],
      0,
    )
    expect(found).toMatchObject({ headLine: 1, lastHeadLine: 2, rows: 3 })
    expect(found.columns[3]).toMatchObject({ name: 'Médecins en 2023', sample: ['5', '9', '13'] })
  })
  it('a title, a source or a first line of data is no heading', () => {
    const head = 'Code;Libellé;Hommes;Femmes;Garçons;Filles'
    const alone = { names: head.split(';'), lines: [2, 2], first: 2 }
    expect(seen('Naissances par département;;;;;', head, ...DATA)).toEqual(alone)
    expect(seen(';Naissances par département;;;;', head, ...DATA)).toEqual(alone)
    expect(seen(';;Source : Insee;;;', head, ...DATA)).toEqual(alone)
    expect(seen(';;Tableau 3;;;', head, ...DATA)).toEqual(alone)
    const below = { names: head.split(';'), lines: [1, 1], first: 1 }
    expect(seen(head, '01;Ain;nd;nd;nd;nd', ...DATA)).toEqual(below)
    expect(seen(head, ';;nd;nd;nd;nd', ...DATA)).toEqual(below)
    expect(seen('Commune;Lits', 'AMBERT;provisoire', 'THIERS;12')).toMatchObject({ lines: [1, 1], first: 1 })
  })
})

describe('columns of figures of which many are missing', () => {
  it('are found, whatever says that there is no figure', () => {
    const cells = ['nd', 's', '< 5', '-', '//', '///', 'n/d', 'Non diffusé', '#REF!', '12,5', '3,4', '5,6']
    const codes = '01 02 03 04 05 06 07 08 09 10 11 12'.split(' ')
    const found = surveyTable(
      table('Département;Taux', ...codes.map((code, at) => `${code};${cells[at]}`)),
      realPlaces,
      [''],
      0,
    )
    expect(found.figures).toEqual([1])
    expect(found.columns[1]).toMatchObject({
      ...{ filled: 3, numbers: 3, decimals: 1, sample: ['12,5', '3,4', '5,6'] },
    })
  })
})
