import type { DeathCause, SelfEmployedId } from '@/domain/indicatorFamilies'
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

/** Causes, by the number of their chapter in the file. */
const CAUSES: Readonly<Record<string, DeathCause>> = {
  '1': 'mortalite-infectieuses',
  '2': 'mortalite-tumeurs',
  '3': 'mortalite-sang',
  '4': 'mortalite-endocriniennes',
  '5': 'mortalite-mentaux',
  '6': 'mortalite-nerveux',
  '7': 'mortalite-circulatoire',
  '8': 'mortalite-respiratoire',
  '9': 'mortalite-digestif',
  '10': 'mortalite-peau',
  '11': 'mortalite-osteo-articulaire',
  '12': 'mortalite-genito-urinaire',
  '13': 'mortalite-grossesse',
  '14': 'mortalite-perinatales',
  '15': 'mortalite-malformations',
  '16': 'mortalite-mal-definies',
  '17': 'mortalite-externes',
  '18': 'mortalite-covid',
}

/** The same by cause, in a year that the file does not say. @throws on a chapter that is not known */
export function readMortalityByCause(path: string, vintage: string): GivenFigure[] {
  return readTable(path, ['departement', 'sexe', 'cause', 'valeur']).flatMap((row) => {
    const indicator =
      CAUSES[row.text('cause').split('.')[0] ?? ''] ??
      row.refuse('cause', 'une cause connue, par le numéro de son chapitre')
    if (row.raw('sexe') !== 'Tous sexes') return []
    const code = row.text('departement')
    return [{ indicator, vintage, level: 'departement', code, value: row.number('valeur', 0) }]
  })
}

/** The 38 professions of the file, in its own words. */
const PROFESSIONS: Readonly<Record<string, SelfEmployedId>> = {
  Pédiatres: 'pediatres',
  'Gynécologues médicaux et obstétriciens': 'gynecologues',
  Ophtalmologues: 'ophtalmologues',
  Psychiatres: 'psychiatres',
  Cardiologues: 'cardiologues',
  Dermatologues: 'dermatologues',
  'Oto-rhino-laryngologistes': 'orl',
  'Anesthésistes-réanimateurs': 'anesthesistes',
  Chirurgiens: 'chirurgiens',
  Pneumologues: 'pneumologues',
  Radiologues: 'radiologues',
  'Hépato-gastro-entérologues': 'gastro-enterologues',
  Endocrinologues: 'endocrinologues',
  Neurologues: 'neurologues',
  Néphrologues: 'nephrologues',
  Rhumatologues: 'rhumatologues',
  'Médecins vasculaires': 'medecins-vasculaires',
  Allergologues: 'allergologues',
  'Médecins nucléaires': 'medecins-nucleaires',
  Radiothérapeutes: 'radiotherapeutes',
  'Médecins pathologistes': 'pathologistes',
  Stomatologues: 'stomatologues',
  'Autres médecins': 'autres-medecins',
  'Ensemble des médecins spécialistes (hors généralistes)': 'specialistes-liberaux',
  'Ensemble des médecins': 'medecins-liberaux',
  'Ensemble des médecins généralistes': 'generalistes-liberaux',
  'Médecins généralistes (hors médecins à expertise particulière - MEP)': 'generalistes-sans-mep',
  'Médecins généralistes à expertise particulière (MEP)': 'generalistes-mep',
  Infirmiers: 'infirmiers-liberaux',
  'Masseurs-kinésithérapeutes': 'kinesitherapeutes-liberaux',
  'Sages-femmes': 'sages-femmes-liberales',
  'Ensemble des chirurgiens-dentistes': 'dentistes-liberaux',
  "Chirurgiens-dentistes (hors spécialistes d'orthopédie dento-faciale - ODF)": 'dentistes-sans-odf',
  "Chirurgiens-dentistes spécialistes d'orthopédie dento-faciale (ODF)": 'orthodontistes',
  Orthophonistes: 'orthophonistes',
  Orthoptistes: 'orthoptistes',
  'Pédicures-podologues': 'pedicures-podologues',
  'Ensemble des auxiliaires médicaux': 'auxiliaires-medicaux',
}
/** Codes of totals: the whole région, the whole country. Never to be added to the others. */
const WHOLE_REGION = '999'
const COUNTRY = '99'
const PARTS = ['classe_age', 'libelle_classe_age', 'libelle_sexe']

/**
 * Self-employed professionals per 100,000 by département, région and country (Assurance maladie, 2024). A 0 is a true zero.
 * @throws on a profession that is not known
 */
export function readSelfEmployed(path: string): GivenFigure[] {
  const columns = ['annee', 'profession_sante', 'region', 'departement', 'densite']
  return readTable(path, columns).flatMap((row): GivenFigure[] => {
    // The whole file has ages and sexes too: only their totals are read.
    if (PARTS.some((part) => row.has(part) && !/^tou[ts]/i.test(row.raw(part)))) return []
    const indicator =
      PROFESSIONS[row.text('profession_sante')] ?? row.refuse('profession_sante', 'une profession connue')
    const [region, departement] = [row.text('region'), row.text('departement')]
    const own = { indicator, vintage: row.text('annee'), value: row.number('densite', 0) }
    if (region === COUNTRY) return [{ ...own, level: 'france', code: 'FR' }]
    if (departement === WHOLE_REGION) return [{ ...own, level: 'region', code: region }]
    return [{ ...own, level: 'departement', code: departement }]
  })
}

/** Columns of DREES's edition of 2024, by the indicator that they are a figure of. */
const APL_COLUMNS = {
  apl: 'apl_medecins_generalistes',
  'apl-infirmiers': 'apl_infirmieres',
  'apl-kinesitherapeutes': 'apl_kinesitherapeutes',
  'apl-sages-femmes': 'apl_sages_femmes',
  'apl-dentistes': 'apl_chirurgiens_dentistes',
} as const satisfies Partial<Record<IndicatorId, string>>

/**
 * APL by département and for the country (DREES, edition of 2024): consultations a year for GPs, full-time equivalents per
 * 100,000 for the others. An empty cell is a figure that the copy does not have.
 */
export function readAplByDepartement(path: string): GivenFigure[] {
  const columns = ['code_departement', 'annee', ...Object.values(APL_COLUMNS)]
  return readTable(path, columns).flatMap((row) => {
    const code = row.text('code_departement')
    const level = code === 'FR' ? 'france' : 'departement'
    return (Object.entries(APL_COLUMNS) as [IndicatorId, string][]).flatMap(
      ([indicator, column]): GivenFigure[] => {
        const value = row.optionalNumber(column)
        return value === null ? [] : [{ indicator, vintage: row.text('annee'), level, code, value }]
      },
    )
  })
}
