import type { VerifiedRow } from '@/analysis/verification'
import { figureCell, numberCell, reasonCell } from '@/catalog/absence'
import type { Indicator } from '@/catalog/indicators'
import { creditColumns } from '@/catalog/press/creditColumns'
import type { Credit } from '@/catalog/press/pressCredit'
import { exportTable, type Column, type ExportTable, type Heading } from '@/domain/exportTable'
import type { Recipe } from '@/domain/recipe'

/** Decimals of a product: more would only show how computers count. */
const DECIMALS = 6

/**
 * The rows that make a figure, to be added up in a spreadsheet: `produit` and `poids` of a mean, `manque` of a shortfall, `numerateur` and
 * `denominateur` of a ratio, `valeur` of a sum. Each row can be read without the others.
 */
export function verifyTable(
  recipe: Recipe,
  indicator: Indicator,
  vintage: string,
  rows: readonly VerifiedRow[],
  credit: Credit,
): ExportTable<Heading> {
  return exportTable<VerifiedRow, Heading>(
    [
      ['code', ({ code }) => code],
      ['nom', ({ name }) => name],
      ...(indicator.classes
        ? [['valeur', ({ cells }: VerifiedRow) => figureCell(indicator, cells[0])] as const]
        : numbersOf(recipe)),
      ['absence', ({ term }) => (typeof term === 'string' ? reasonCell(term) : null)],
      ['indicateur', () => indicator.label],
      ['millesime', () => vintage],
      ...creditColumns<VerifiedRow>(({ url }) =>
        url === undefined
          ? credit
          : {
              ...credit,
              links: [{ text: credit.source, about: [], readOn: credit.links[0]?.readOn ?? '', url }],
            },
      ),
    ],
    rows,
  )
}

function numbersOf({ kind }: Recipe): Column<VerifiedRow>[] {
  const cell =
    (at: number) =>
    ({ cells }: VerifiedRow) =>
      numberCell(cells[at])
  const term =
    (field: 'part' | 'whole') =>
    ({ term: own }: VerifiedRow) =>
      typeof own === 'string' ? null : Number(own[field].toFixed(DECIMALS))
  switch (kind) {
    case 'mean':
      return [
        ['valeur', cell(0)],
        ['poids', cell(1)],
        ['produit', term('part')],
      ]
    case 'shortfall':
      return [
        ['valeur', cell(0)],
        ['poids', cell(1)],
        ['manque', term('part')],
      ]
    case 'ratio':
      return [
        ['numerateur', term('part')],
        ['denominateur', term('whole')],
      ]
    case 'within':
      return [
        ['valeur', cell(0)],
        ['numerateur', term('part')],
        ['denominateur', term('whole')],
      ]
    default:
      return [['valeur', term('part')]]
  }
}
