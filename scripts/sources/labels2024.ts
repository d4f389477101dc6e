import { readTable } from './readTable'

const LEVEL_OF = { BV2022: 'bassin', DEP: 'departement', REG: 'region' } as const

export type Labels = Record<(typeof LEVEL_OF)[keyof typeof LEVEL_OF], Map<string, string>>

/** INSEE's names of bassins de vie, départements and régions, by level and code (through COGugaison, ODbL). */
export function readLabels2024(path: string): Labels {
  const labels: Labels = { bassin: new Map(), departement: new Map(), region: new Map() }
  for (const row of readTable(path, ['NIVGEO', 'CODGEO', 'LIBGEO'])) {
    const level =
      LEVEL_OF[row.raw('NIVGEO') as keyof typeof LEVEL_OF] ??
      row.refuse('NIVGEO', '« BV2022 », « DEP » ou « REG »')
    labels[level].set(row.text('CODGEO'), row.text('LIBGEO'))
  }
  return labels
}

/** Names put together, the first files winning: INSEE's workbook of bassins de vie has no others. */
export function mergeLabels(files: readonly Labels[]): Labels {
  const all = (level: keyof Labels) => new Map([...files].reverse().flatMap((labels) => [...labels[level]]))
  return { bassin: all('bassin'), departement: all('departement'), region: all('region') }
}
