import type { Page } from '@playwright/test'
import type { Brought } from '@/schema/brought'
import type { Communes } from '@/schema/communes'
import { PROJECT_KIND, PROJECT_VERSION } from '@/schema/project'
import { readJson } from '../../support/readJson'

/** Figures of all communes of Corse-du-Sud but one of few people, of each kind and by each rule. */
export const communes = readJson('communes.json') as Communes
export const rows = [...communes.code.keys()].filter((row) => communes.code[row]?.startsWith('2A'))
export const last = rows.reduce((least, row) => (people(row) < people(least) ? row : least))
export const known = rows.filter((row) => row !== last)
const codes = known.map((row) => communes.code[row] ?? '')
export function people(row: number) {
  return communes.population[row] ?? 0
}
export const rateOf = (row: number) => ((row * 37) % 40) / 10 + 2
export const patientsOf = (row: number) => 100 + ((row * 7) % 900)
export const bedsOf = (row: number) => (row * 13) % 9

export const SOURCE = 'Observatoire de l’île'
const base: Omit<Brought, 'id' | 'name' | 'unit' | 'wider' | 'values'> = {
  ...{ year: '2024', source: SOURCE, kind: 'rate', better: 'high', decimals: 1, level: 'commune' },
  ...{ readOn: '2026-11-27', codes },
}
export const RATE: Brought = {
  ...{ ...base, id: 'apporte-taux11', name: 'Recours', unit: 'consultations', wider: 'mean' },
  values: known.map(rateOf),
}
export const WEIGHED: Brought = {
  ...{
    ...base,
    id: 'apporte-pese11',
    name: 'Recours des patients',
    unit: 'consultations',
    wider: 'weighted',
  },
  values: known.map(rateOf),
  weights: { name: 'Patients', values: known.map(patientsOf) },
}
export const BEDS: Brought = {
  ...{ ...base, id: 'apporte-lits11', name: 'Lits', unit: 'lits', kind: 'count', better: 'neither' },
  ...{ wider: 'sum', decimals: 0, source: '' },
  values: known.map(bedsOf),
}
export const ALONE: Brought = {
  ...{ ...base, id: 'apporte-seul11', name: 'Délai', unit: 'jours', wider: 'none', source: '' },
  values: known.map(bedsOf),
}
const ALL = [RATE, WEIGHED, BEDS, ALONE]

/** Opens the project file of these figures, then a view of it. */
export async function bring(page: Page, view = '/') {
  await page.goto('./#/mes-chiffres')
  const project = { kind: PROJECT_KIND, version: PROJECT_VERSION, figures: ALL, territories: [], view }
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'essai.territoires.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(project)),
  })
  await page.getByRole('link', { name: 'Ouvrir la vue du projet' }).click()
}
