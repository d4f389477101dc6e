/** What a file by commune must hold beyond the form of each line, so that a file cut short is not taken for a whole one. */
export interface Holding {
  /** Where it lies in the folder of inputs. */
  path: readonly [string, string]
  /** Its column of commune codes. */
  column: string
  separator?: ';'
  /** Fewest and most lines of data. */
  rows: readonly [least: number, most: number]
  /** Départements that the producer leaves out. */
  without?: readonly string[]
}

const OVERSEAS = ['971', '972', '973', '974', '976']

/**
 * Bounds leave room for a year's mergers of communes, not for a missing département. `without` is what each file is known
 * to lack: elsewhere no line at all is a hole.
 */
export const HOLDINGS = {
  centres: { path: ['cog', 'communes_centres_2026.csv'], column: 'code_insee', rows: [34_500, 36_500] },
  cog: { path: ['cog', 'communes_appartenance_2024.csv'], column: 'CODGEO', rows: [34_500, 36_500] },
  apl: { path: ['apl', 'apl_generalistes_communes.csv'], column: 'code_commune', rows: [34_000, 36_500] },
  aplProfessions: {
    path: ['apl', 'apl_autres_professions_communes_2022_2023.csv'],
    ...{ column: 'code_commune', rows: [34_000, 36_500], without: ['2A', '2B', '976'] },
  },
  olderDoctors: {
    path: ['apl', 'medecins_generalistes_60plus_2024.csv'],
    ...{ column: 'code_commune', rows: [34_000, 36_500] },
  },
  equipment: { path: ['bpe', 'bpe24_sante_commune.csv'], column: 'code_commune', rows: [12_000, 20_000] },
  age: { path: ['age', 'commune_age_2022.csv'], column: 'com', rows: [34_000, 36_500], without: OVERSEAS },
  remote: {
    path: ['need', 'part_pop_eloignee_soins_proximite_2023_communes.csv'],
    ...{ column: 'code_commune', rows: [34_000, 36_500] },
  },
  deprivation: {
    path: ['need', 'fedi_2021_communes.csv'],
    ...{ column: 'code_commune', rows: [34_000, 36_500], without: OVERSEAS },
  },
  shares75: {
    path: ['need', 'part_75_plus_2022_communes.csv'],
    ...{ column: 'code_commune', rows: [34_000, 36_500], without: ['976'] },
  },
  frr: {
    path: ['zonage', 'liste-communes-FRR-juillet2025.csv'],
    ...{ column: 'Code_insee', separator: ';', rows: [34_000, 36_500] },
  },
  emergencies: { path: ['facilities', 'urgences_sae2025.csv'], column: 'code_commune', rows: [550, 800] },
  maternities: {
    path: ['facilities', 'maternites_drees_2013_2023.csv'],
    ...{ column: 'code_commune', rows: [4_800, 12_000] },
  },
} as const satisfies Record<string, Holding>

export type HeldSource = keyof typeof HOLDINGS
