import { describe, expect, it } from 'vitest'
import { toCsv, toGeojson } from '@/analysis/writeTable'
import { booleanClockwise } from '@turf/turf'

describe('a table as CSV', () => {
  const columns = ['nom', 'valeur', 'absence']
  const rows = [
    ['Ambert', 1.98, null],
    ['L’Haÿ-les-Roses', null, 'non publié'],
  ]

  it('for French spreadsheets has semicolons, decimal commas and a byte-order mark', () => {
    expect(toCsv({ columns, rows }, 'tableur')).toBe(
      '\uFEFFnom;valeur;absence\r\nAmbert;1,98;\r\nL’Haÿ-les-Roses;;non publié\r\n',
    )
  })

  it('after RFC 4180 has commas, decimal points and no mark', () => {
    expect(toCsv({ columns, rows }, 'rfc4180')).toBe(
      'nom,valeur,absence\r\nAmbert,1.98,\r\nL’Haÿ-les-Roses,,non publié\r\n',
    )
  })

  it('quotes what holds a separator, a quote or a line break', () => {
    expect(
      toCsv(
        { columns: ['a'], rows: [['un; deux'], ['dit "oui"'], ['deux\nlignes'], ['un, deux']] },
        'tableur',
      ),
    ).toBe('\uFEFFa\r\n"un; deux"\r\n"dit ""oui"""\r\n"deux\nlignes"\r\nun, deux\r\n')
  })

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', ' =A1', '\t=A1', '=HYPERLINK("x";"y")'])(
    'makes a formula harmless: « %s »',
    (text) => {
      const [, line] = toCsv({ columns: ['a'], rows: [[text]] }, 'rfc4180').split('\r\n')
      expect(line?.replace(/^"/, '')).toMatch(/^'/)
    },
  )

  it('leaves numbers alone, their minus sign included', () => {
    expect(toCsv({ columns: ['a'], rows: [[-1.5]] }, 'tableur')).toBe('\uFEFFa\r\n-1,5\r\n')
  })
})

describe('a table as GeoJSON', () => {
  const clockwise = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, 0],
        [0, 0],
      ],
    ],
  }
  const table = {
    columns: ['nom'],
    rows: [['Ici'], ['Nulle part'], ['Là']],
    geometries: [clockwise, null, { type: 'Point' as const, coordinates: [3.123456789, 45] }],
  }
  const made = toGeojson(table, { licence: 'ODbL' })

  it('keeps one feature a row, without a geometry where there is none', () => {
    expect(made.features.map(({ id }) => id)).toEqual(['Ici', 'Nulle part', 'Là'])
    expect(made.features.map(({ properties }) => properties)).toEqual([
      { nom: 'Ici' },
      { nom: 'Nulle part' },
      { nom: 'Là' },
    ])
    expect(made.features[1]?.geometry).toBeNull()
    expect(made.features[2]?.geometry).toEqual({ type: 'Point', coordinates: [3.12346, 45] })
    expect(made.metadonnees).toEqual({ licence: 'ODbL' })
  })

  it('winds outer rings counterclockwise, as RFC 7946 asks', () => {
    const geometry = made.features[0]?.geometry
    expect(geometry?.type === 'Polygon' && booleanClockwise(geometry.coordinates[0] ?? [])).toBe(false)
  })
})
