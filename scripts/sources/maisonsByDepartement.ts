import { readTable } from './readTable'

const INDICATOR = 'nb-maisons-sante'

/** Maisons de santé by département at the end of 2022 (government barometer): a cross-check only, never shown. */
export function readMaisonsByDepartement(path: string): Map<string, number> {
  const rows = readTable(path, ['id_indicateur', 'code_departement', 'valeur_actuelle'])
  return new Map(
    rows
      .filter((row) => row.raw('id_indicateur') === INDICATOR)
      .map((row) => [row.text('code_departement'), row.number('valeur_actuelle', 0)]),
  )
}
