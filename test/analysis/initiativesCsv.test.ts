import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { initiativesCsv, initiativesGeojson } from '@/analysis/initiativesCsv'
import { initiative } from '../support/contribution'

const ambert = { ...initiative(), lon: 3.74, lat: 45.55, communeName: 'Ambert', bassin: '63003' }

describe('exported initiatives', () => {
  it('come back from CSV as they were, quotes and commas included', () => {
    const tricky = { ...ambert, title: 'Bus « santé », dit "le bus"', actors: ['ARS', 'commune'] }
    const [row] = csvParse(initiativesCsv([tricky], 'rfc4180'))
    expect(row).toMatchObject({ titre: tricky.title, acteurs: 'ARS ; commune', lon: '3.74', resultat: '' })
  })
  it('are never formulas for a spreadsheet', () => {
    const [row] = csvParse(initiativesCsv([{ ...ambert, title: '=HYPERLINK("https://x.fr")' }], 'rfc4180'))
    expect(row?.['titre']).toMatch(/^'=/)
  })
  it('leave negative numbers as numbers', () => {
    const [row] = csvParse(initiativesCsv([{ ...ambert, lon: -54.03, lat: 3.64 }], 'rfc4180'))
    expect(row?.['lon']).toBe('-54.03')
  })
  it('have no geometry in GeoJSON where they have no point, rather than a false one', () => {
    const { lon: _lon, lat: _lat, ...placeless } = ambert
    const { features } = initiativesGeojson([ambert, placeless])
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [3.74, 45.55] },
      null,
    ])
    expect(features[0]?.properties).not.toHaveProperty('lon')
  })
})
