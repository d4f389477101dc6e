import { workbook, type Sheets } from './workbook'

export interface AplLine {
  code: string
  apl: number | null
  apl65?: number | null
  weight: number | null
}

/** One sheet of the DREES's workbook on general practitioners, to its layout: 8 lines of title and notes, heading, units, communes, notes. */
export function gpSheet(year: number, lines: readonly AplLine[], moins = 'ou moins'): Sheets[string] {
  const population = year - 2
  const below = (age: number) => `APL aux médecins généralistes de ${age} ans ${moins}`
  return [
    [`Indicateur d’accessibilité potentielle localisée (APL) aux médecins généralistes en ${year}`],
    [],
    ['Champ : médecins généralistes libéraux et salariés en centre de santé, France hors Mayotte.'],
    ['Source : SNIIRAM, EGB, SNDS, Cnam ; Insee ; distancier Metric ; calculs DREES.'],
    ...[[], [], [], []],
    [
      'Code commune INSEE',
      'Commune',
      'APL aux médecins généralistes',
      below(65),
      below(62),
      below(60),
      `Population standardisée ${population} pour la médecine générale`,
      `Population totale ${population}`,
    ],
    [
      null,
      null,
      ...Array.from({ length: 4 }, () => 'Consultations accessibles par an et par habitant standardisé'),
      'Habitants standardisés',
      'Habitants',
    ],
    ...lines.map(({ code, apl, apl65 = null, weight }) => [
      code,
      `Commune ${code}`,
      apl,
      apl65,
      apl65,
      apl65,
      weight,
      weight === null ? null : Math.round(weight),
    ]),
    [],
    ['Lecture : en moyenne, un habitant de la commune a accès à tant de consultations par an.'],
    ['Source : DREES.'],
  ]
}

/** The workbook: a read-me, then a sheet a year. */
export const gpWorkbook = (years: Readonly<Record<number, readonly AplLine[]>>): Uint8Array =>
  workbook({
    'Lisez-moi': [
      ['Accessibilité potentielle localisée (APL) aux médecins généralistes'],
      ['APL 2022, APL 2023…'],
    ],
    ...Object.fromEntries(
      Object.entries(years).map(([year, lines]) => [`APL ${year}`, gpSheet(Number(year), lines)]),
    ),
  })
