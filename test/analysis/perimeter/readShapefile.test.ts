import { describe, expect, it } from 'vitest'
import { readShapefiles } from '@/analysis/perimeter/readShapefile'
import { shapefile } from '../../support/perimeterFiles'

describe('the table of a shapefile', () => {
  it.each([
    ['1250', 0xb3, 'ł'],
    ['ANSI 1251', 0xe9, 'й'],
    ['ISO 88592', 0xb3, 'ł'],
    ['ISO 88591', 0xe9, 'é'],
    ['1252', 0xe9, 'é'],
  ])('is in the encoding that its .cpg names: %s', async (encoding, byte, letter) => {
    const { 'p.shp': shp = new Uint8Array(), 'p.dbf': dbf = new Uint8Array() } = await shapefile(4326)
    const at = Buffer.from(dbf).indexOf('CPTS')
    const changed = new Uint8Array(dbf)
    changed[at] = byte
    const [layer] = readShapefiles([
      { name: 'p.shp', bytes: shp },
      { name: 'p.dbf', bytes: changed },
      { name: 'p.cpg', bytes: new TextEncoder().encode(encoding) },
    ])
    expect(layer?.features[0]?.attributes).toContainEqual(['nom', `${letter}PTS du Livradois`])
  })
})
