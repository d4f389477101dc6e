import { describe, expect, it } from 'vitest'
import { verificationOf } from '@/analysis/verification'
import { toCsv } from '@/analysis/writeTable'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { pressCredit } from '@/catalog/press/pressCredit'
import { recipes } from '@/catalog/recipes'
import { verifyTable } from '@/catalog/verify/verifyTable'
import type { PublishedId } from '@/domain/indicatorIds'
import type { TerritoryRef } from '@/domain/territory'
import type { BuiltLevel } from '@/schema/level'
import { publishedFigures } from '../support/publishedFigures'

const { territories, values, sources, credits } = publishedFigures()

/** The file that a reader downloads. */
function fileOf(id: PublishedId, ref: TerritoryRef): string {
  const indicator = indicatorById(id)
  const vintage = latestVintage(indicator)
  const rows = verificationOf(recipes[id], vintage, ref, sources)?.rows ?? []
  const credit = pressCredit(credits, indicator.sources, vintage)
  return toCsv(verifyTable(recipes[id], indicator, vintage, rows, credit), 'tableur')
}

/** What a spreadsheet does with it, and nothing of ours: a column added up. */
function sum(csv: string, column: string, where = 'nom'): number {
  const [head, ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split('\r\n')
  const at = (head ?? '').split(';').indexOf(column)
  const needed = (head ?? '').split(';').indexOf(where)
  return lines
    .map((line) => line.split(';'))
    .filter((cells) => cells[needed] !== '')
    .reduce((total, cells) => total + Number(cells[at]?.replace(',', '.')), 0)
}

/** What is published. */
function published(id: PublishedId, { level, code }: { level: BuiltLevel; code: string }): unknown {
  const column = values(id).vintages[latestVintage(indicatorById(id))]?.[level]
  return column?.values[territories[level].code.indexOf(code)]
}

describe('a figure is done again from the file of « Vérifier » alone', () => {
  it('the APL of Ambert: 35 communes, 1,98', () => {
    const csv = fileOf('apl', { level: 'bassin', code: '63003' })
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 35)
    expect((sum(csv, 'produit', 'produit') / sum(csv, 'poids', 'produit')).toFixed(2)).toBe('1.98')
  })

  it('the GPs aged 60 or over of Corse-du-Sud', () => {
    const ref = { level: 'departement', code: '2A' } as const
    const csv = fileOf('generalistes-60-plus', ref)
    const share = (100 * sum(csv, 'numerateur', 'numerateur')) / sum(csv, 'denominateur', 'numerateur')
    expect(share).toBeCloseTo(Number(published('generalistes-60-plus', ref)), 2)
  })

  it('the share of La Réunion that lives far from a maison de santé', () => {
    const ref = { level: 'region', code: '04' } as const
    const csv = fileOf('loin-maison', ref)
    const share = (100 * sum(csv, 'numerateur')) / sum(csv, 'denominateur')
    expect(share).toBeCloseTo(Number(published('loin-maison', ref)), 2)
  })

  it('the pharmacies of the bassin of Lyon, whose arrondissements are one row', () => {
    const ref = { level: 'bassin', code: '69123' } as const
    const csv = fileOf('pharmacies-taux', ref)
    expect(csv).toContain('\r\n69123;Lyon;')
    const rate = (100_000 * sum(csv, 'numerateur')) / sum(csv, 'denominateur')
    expect(rate).toBeCloseTo(Number(published('pharmacies-taux', ref)), 2)
  })

  it('each row says whose figure it is, and where', () => {
    const [, row] = fileOf('apl', { level: 'bassin', code: '63003' }).split('\r\n')
    expect(row).toContain('Drees, 2023;https://data.drees.solidarites-sante.gouv.fr/')
  })
})
