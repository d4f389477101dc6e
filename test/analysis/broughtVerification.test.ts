import { afterEach, describe, expect, it } from 'vitest'
import { broughtFiles } from '@/analysis/brought/broughtFiles'
import { coverOf } from '@/analysis/brought/coveredFigure'
import { verificationOf } from '@/analysis/verification'
import { enterBrought, withdrawBrought } from '@/catalog/broughtIndicator'
import { recipeOf } from '@/catalog/recipeOf'
import { formulaOf, ruleOf } from '@/catalog/verify/formula'
import type { Brought } from '@/schema/brought'

const id = 'apporte-abc123'
const DELAY: Brought = {
  ...{ id, name: 'Délai', unit: 'jours', year: '2023', source: 'ARS', kind: 'rate', better: 'low' },
  ...{ wider: 'weighted', decimals: 1, level: 'departement', readOn: '2026-11-27' },
  ...{ codes: ['2A', '2B'], values: [10.04, 20], weights: { name: 'Patients', values: [30, 10] } },
}
const parts = {
  ...{ code: ['2A', '2B', '63'], name: ['Corse-du-Sud', 'Haute-Corse', 'Puy-de-Dôme'] },
  ...{ population: [160, 180, 660], holders: ['94', '94', '84'] },
}
const attached = { regions: new Map<string, string>(), listed: () => undefined }
const verified = (brought: Brought, code: string) =>
  verificationOf(
    recipeOf(id, '2023', 'region', code),
    '2023',
    { level: 'region', code },
    {
      files: {},
      parts: { ...parts, files: broughtFiles(brought, parts) },
      attached,
    },
  )

afterEach(() => withdrawBrought(id))

describe('a figure that a person brought, made again', () => {
  it('is as they gave it at its own level, however many decimals it has', () => {
    enterBrought(DELAY)
    const recipe = recipeOf(id, '2023', 'departement', '2A')
    expect(recipe).toEqual({ kind: 'given' })
    expect(ruleOf(recipe, true)).toMatch(/^Chiffre apporté/)
    const own = { files: {}, attached, given: 10.04 }
    expect(verificationOf(recipe, '2023', { level: 'departement', code: '2A' }, own)?.figure.value).toBe(
      10.04,
    )
  })
  it('is made, for a région, of the départements that they brought', () => {
    enterBrought(DELAY)
    const found = verified(DELAY, '94')
    // (10.04 × 30 + 20 × 10) ÷ 40
    expect(found?.figure).toEqual({ value: 12.5 })
    expect(found?.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Corse-du-Sud', 10.04, 30],
      ['Haute-Corse', 20, 10],
    ])
    const recipe = recipeOf(id, '2023', 'region', '94')
    expect(ruleOf(recipe)).toMatch(/pour chaque département, le chiffre apporté × Patients/)
    expect(found && formulaOf(recipe, found)).toEqual([
      '(10,04 × 30 + 20 × 10) ÷ (30 + 10)',
      '= 501,2 ÷ 40',
      '= 12,5',
    ])
  })
  it('is absent, here as on the map, where too few people live in parts that have one', () => {
    const half = { ...DELAY, wider: 'sum', codes: ['2A'], values: [10] } as const
    enterBrought(half)
    const found = verified(half, '94')
    expect(found?.figure.value).toBe('not-brought')
    expect(found && formulaOf(recipeOf(id, '2023', 'region', '94'), found)).toEqual([])
    const terms = found?.rows.map(({ term }) => term) ?? []
    const people = found?.rows.map(({ code }) => parts.population[parts.code.indexOf(code)] ?? 0) ?? []
    expect(coverOf(terms, people)).toBeCloseTo(160 / 340)
  })
})
