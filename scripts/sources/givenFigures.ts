import type { IndicatorId } from '@/domain/indicatorIds'
import type { Level } from '@/schema/level'
import { readTable } from './readTable'

/** A figure that its producer publishes for a territory, in the indicator's unit. */
export interface GivenFigure {
  indicator: IndicatorId
  vintage: string
  level: Level
  code: string
  value: number
}

/** The column of the rate bears its year. */
export const POVERTY = /^taux_pauvrete_(20\d\d)$/

/** Poverty rate by bassin de vie 2022 (INSEE, Filosofi), %; a bassin without a rate is left out. */
export function readPoverty(path: string): GivenFigure[] {
  let column = 'taux_pauvrete_2021'
  const columns = (heading: readonly string[]) => {
    column = heading.find((name) => POVERTY.test(name)) ?? column
    return ['bv2022', column]
  }
  return readTable(path, columns)
    .filter((row) => row.raw(column) !== '')
    .map((row) => ({
      ...{ indicator: 'pauvrete', vintage: column.slice(-4), level: 'bassin' },
      ...{ code: row.text('bv2022'), value: row.number(column, 0, 100) },
    }))
}

/** Age-standardised deaths per 100,000 by département and year, all causes (CépiDc-Inserm). */
export function readMortality(path: string): GivenFigure[] {
  return readTable(path, ['annee', 'departement', 'sexe', 'cause', 'valeur'])
    .filter((row) => row.raw('sexe') === 'Tous sexes' && row.raw('cause') === 'Toutes causes')
    .map((row) => ({
      ...{ indicator: 'mortalite', vintage: row.text('annee'), level: 'departement' },
      ...{ code: row.text('departement'), value: row.number('valeur', 0) },
    }))
}

/** The same for some causes of 2023, by the number of its chapter in the file. */
const CAUSES: Readonly<Record<string, IndicatorId>> = {
  '2': 'mortalite-tumeurs',
  '7': 'mortalite-circulatoire',
  '8': 'mortalite-respiratoire',
  '17': 'mortalite-externes',
}

export function readMortalityByCause(path: string): GivenFigure[] {
  return readTable(path, ['departement', 'sexe', 'cause', 'valeur']).flatMap((row) => {
    const indicator = CAUSES[row.text('cause').split('.')[0] ?? '']
    if (!indicator || row.raw('sexe') !== 'Tous sexes') return []
    const code = row.text('departement')
    return [{ indicator, vintage: '2023', level: 'departement', code, value: row.number('valeur', 0) }]
  })
}

const SPECIALISTS: Readonly<Record<string, IndicatorId>> = {
  Pédiatres: 'pediatres',
  'Gynécologues médicaux et obstétriciens': 'gynecologues',
  Ophtalmologues: 'ophtalmologues',
  Psychiatres: 'psychiatres',
  Cardiologues: 'cardiologues',
  Dermatologues: 'dermatologues',
  'Oto-rhino-laryngologistes': 'orl',
}
/** Codes of totals: the whole région, the whole country. Never to be added to the others. */
const WHOLE_REGION = '999'
const COUNTRY = '99'
const PARTS = ['classe_age', 'libelle_classe_age', 'libelle_sexe']

/** Self-employed specialists per 100,000 by département, région and country (Assurance maladie, 2024). A 0 is a true zero. */
export function readSpecialists(path: string): GivenFigure[] {
  const columns = ['annee', 'profession_sante', 'region', 'departement', 'densite']
  return readTable(path, columns).flatMap((row): GivenFigure[] => {
    // The whole file has ages and sexes too: only their totals are read.
    if (PARTS.some((part) => row.has(part) && !/^tou[ts]/i.test(row.raw(part)))) return []
    const indicator = SPECIALISTS[row.text('profession_sante')]
    if (!indicator) return []
    const [region, departement] = [row.text('region'), row.text('departement')]
    const own = { indicator, vintage: row.text('annee'), value: row.number('densite', 0) }
    if (region === COUNTRY) return [{ ...own, level: 'france', code: 'FR' }]
    if (departement === WHOLE_REGION) return [{ ...own, level: 'region', code: region }]
    return [{ ...own, level: 'departement', code: departement }]
  })
}
