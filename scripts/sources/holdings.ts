import { OVERSEAS } from '@/domain/overseas'
import type { InputName } from './found/INPUTS'

/** What a file by commune must hold beyond the form of each line, so that a file cut short is not taken for a whole one. */
export interface Holding {
  /** Its column of commune codes. */
  column: string
  /** Fewest and most lines of data. */
  rows: readonly [least: number, most: number]
  /** Départements that the producer leaves out. */
  without?: readonly string[]
}

/**
 * Bounds leave room for a year's mergers of communes, not for a missing département. `without` is what each file is known
 * to lack: elsewhere no line at all is a hole.
 */
export const HOLDINGS = {
  centres: { column: 'code_insee', rows: [34_500, 36_500] },
  cog: { column: 'CODGEO', rows: [34_500, 36_500] },
  apl: { column: 'code_commune', rows: [34_000, 36_500] },
  aplProfessions: { column: 'code_commune', rows: [34_000, 36_500], without: ['2A', '2B', '976'] },
  olderDoctors: { column: 'code_commune', rows: [34_000, 36_500] },
  equipment: { column: 'code_commune', rows: [12_000, 20_000] },
  age: { column: 'com', rows: [34_000, 36_500], without: OVERSEAS },
  remote: { column: 'code_commune', rows: [34_000, 36_500] },
  deprivation: { column: 'code_commune', rows: [34_000, 36_500], without: OVERSEAS },
  shares75: { column: 'code_commune', rows: [34_000, 36_500], without: ['976'] },
  frr: { column: 'Code_insee', rows: [34_000, 36_500] },
  emergencies: { column: 'code_commune', rows: [550, 800] },
  maternities: { column: 'code_commune', rows: [4_800, 12_000] },
} as const satisfies Partial<Record<InputName, Holding>>

export type HeldSource = keyof typeof HOLDINGS
