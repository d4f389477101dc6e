import { BUILT_LEVELS } from '@/schema/level'
import { communeRows } from './communeRows'
import { EXPECTED } from './expected'
import type { Check } from './readArtefacts'

/** Tables are sorted, of one length, and tell the same story at every level. */
export const territoryCheck: Check = (artefacts) => {
  const { territories, communes, formerCommunes } = artefacts
  const { france, region, departement, bassin } = territories
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const regions = new Set(region.code)
  const departements = new Map(departement.code.map((code, k) => [code, departement.region[k]]))
  const bassins = new Set(bassin.code)
  const today = new Set(communes.code)
  const placed = communes.bassin.filter(Boolean).length
  return [
    ...BUILT_LEVELS.flatMap((level) => {
      const members = communeRows(artefacts, level)
      const outside = members.get('') ?? []
      const people = sum(outside.map((row) => communes.population[row] ?? Number.NaN))
      const table: Record<string, readonly unknown[] | undefined> = territories[level]
      return [
        ...unequal(level, table),
        ...unsorted(level, territories[level].code),
        ...(sum(territories[level].population) + people === sum(france.population)
          ? []
          : [`Territoires : la population du niveau ${level} n’est pas celle de la France.`]),
        ...(sum(territories[level].communes) + outside.length === placed
          ? []
          : [`Territoires : le niveau ${level} ne réunit pas ${placed} communes.`]),
        ...(outside.length === (EXPECTED.outside[level] ?? 0)
          ? []
          : [`Territoires : ${outside.length} communes ne sont d’aucun territoire du niveau ${level}.`]),
        ...territories[level].code.flatMap((code, row) =>
          members.get(code)?.length === territories[level].communes[row]
            ? []
            : [`Territoires : ${level} ${code} n’a pas le nombre de communes que l’on y trouve.`],
        ),
      ]
    }),
    ...unequal('communes', communes),
    ...unsorted('communes', communes.code),
    ...unequal('anciennes communes', formerCommunes),
    ...unsorted('anciennes communes', formerCommunes.code),
    ...formerCommunes.commune
      .filter((code) => !today.has(code))
      .map((code) => `Anciennes communes : commune ${code} inconnue.`),
    ...departement.region
      .filter((code) => !regions.has(code))
      .map((code) => `Départements : région ${code} inconnue.`),
    ...bassin.code.flatMap((code, k) =>
      departements.get(bassin.departement[k] ?? '') === bassin.region[k]
        ? []
        : [`Bassin ${code} : son département n’est pas dans sa région.`],
    ),
    ...communes.bassin.flatMap((code, k) =>
      code === '' || bassins.has(code) ? [] : [`Commune ${communes.code[k]} : bassin ${code} inconnu.`],
    ),
  ]
}

function unequal(name: string, table: Record<string, readonly unknown[] | undefined>): string[] {
  const lengths = new Set(Object.values(table).flatMap((column) => column?.length ?? []))
  return lengths.size === 1
    ? []
    : [`${name} : des colonnes de longueurs différentes (${[...lengths].join(', ')}).`]
}

function unsorted(name: string, codes: readonly string[]): string[] {
  const at = codes.findIndex((code, k) => k > 0 && code <= (codes[k - 1] ?? ''))
  return at < 0 ? [] : [`${name} : le code ${codes[at]} n’est pas à sa place ou se répète.`]
}
