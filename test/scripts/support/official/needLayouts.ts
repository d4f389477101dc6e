import { strToU8, zipSync } from 'fflate'
import { published, type Cells, type Files } from './cells'

/** INSEE's base on the structure of the population, in its zip beside what its columns are. */
export function ageLayout(rows: readonly Cells[]): Files {
  const lines = rows.map(({ com = '', pop2022 = '', pop75p = '' }) => {
    // Cut in two where the two parts make the very number again.
    const old = Math.floor(Number(pop75p) / 10)
    const rest = Number((Number(pop75p) - old).toFixed(4))
    const [to89, from90] = rest + old === Number(pop75p) ? [rest, old] : [pop75p, 0]
    return `${com};${pop2022};1;1;1;1;1;${to89};${from90};${pop2022}`
  })
  const heading =
    'CODGEO;P22_POP;P22_POP0014;P22_POP1529;P22_POP3044;P22_POP4559;P22_POP6074;P22_POP7589;P22_POP90P;P16_POP'
  return {
    'base-cc-evol-struct-pop-2022_csv.zip': zipSync({
      'meta_base-cc-evol-struct-pop-2022.CSV': strToU8('COD_VAR;LIB_VAR\r\nP22_POP;Population en 2022\r\n'),
      'base-cc-evol-struct-pop-2022.CSV': strToU8([heading, ...lines, ''].join('\r\n')),
    }),
  }
}

/** The Observatoire des territoires: decimal comma, « nd » where nothing is published. */
export function remoteLayout(rows: readonly Cells[]): Files {
  const lines = rows.map((row) => {
    const value = row['part_pop_eloignee_soins_2023'] ?? ''
    return `${row['code_commune']};Commune;2023;${value === '' ? 'nd' : value.replace('.', ',')}`
  })
  return { 'part_pop_eloigne_soin.csv': published(['codgeo;libgeo;an;part_pop_eloigne_soin', ...lines]) }
}
