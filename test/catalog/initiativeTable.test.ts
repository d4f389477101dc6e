import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { toCsv, toGeojson } from '@/analysis/writeTable'
import { initiativeTable } from '@/catalog/initiativeTable'
import type { WholeInitiative } from '@/schema/initiative'
import { published } from '../support/contribution'

const ambert = { ...published(), lon: 3.74, lat: 45.55, communeName: 'Ambert', bassin: '63003' }

const tableOf = (items: WholeInitiative[]) => initiativeTable(items, (_, code) => `Nom de ${code}`)
const csvOf = (item: WholeInitiative) => csvParse(toCsv(tableOf([item]), 'rfc4180'))

describe('exported initiatives', () => {
  it('come back from CSV as they were, quotes and commas included', () => {
    const tricky = { ...ambert, title: 'Bus « santé », dit "le bus"', actors: ['ARS', 'commune'] }
    const [row] = csvOf(tricky)
    expect(row).toMatchObject({ titre: tricky.title, acteurs: 'ARS ; commune', lon: '3.74', resultat: '' })
  })
  it('are never formulas for a spreadsheet', () => {
    const [row] = csvOf({ ...ambert, title: '=HYPERLINK("https://x.fr")' })
    expect(row?.['titre']).toMatch(/^'=/)
  })
  it('leave negative numbers as numbers', () => {
    const [row] = csvOf({ ...ambert, lon: -54.03, lat: 3.64 })
    expect(row?.['lon']).toBe('-54.03')
  })
  it('have no geometry in GeoJSON where they have no point, rather than a false one', () => {
    const { lon: _lon, lat: _lat, ...placeless } = ambert
    const { features } = toGeojson(tableOf([ambert, placeless]))
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [3.74, 45.55] },
      null,
    ])
    expect(features[0]?.properties).not.toHaveProperty('lon')
  })
  it('keep their headings when there is none', () => {
    expect(tableOf([]).columns).toEqual(tableOf([ambert]).columns)
  })
  it('say in words what their codes mean', () => {
    const [row] = csvOf({ ...ambert, departements: ['63', '43'], status: 'active' })
    expect(row).toMatchObject({
      etat_libelle: 'En activité',
      departements_noms: 'Nom de 63 ; Nom de 43',
    })
  })
})
