import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { readGeopackage } from '@/analysis/perimeter/readGeopackage'
import { FileRefused } from '@/domain/perimeter'
import { perimeterFile } from '../../support/perimeterFiles'

/** The perimeter's GeoPackage, changed by SQLite itself; its layer is `péri"mètre`. */
async function changed(sql: string): Promise<Uint8Array> {
  const [file] = await perimeterFile('geopackage')
  const folder = mkdtempSync(join(tmpdir(), 'gpkg-'))
  const path = join(folder, 'p.gpkg')
  writeFileSync(path, file?.bytes ?? new Uint8Array())
  const database = new Database(path)
  database.exec(sql)
  database.close()
  const bytes = new Uint8Array(readFileSync(path))
  rmSync(folder, { recursive: true })
  return bytes
}

describe('a GeoPackage', () => {
  it('is read beside an object that is broken, which is told by its layer and number once chosen', async () => {
    const bytes = await changed(`
      INSERT INTO "péri""mètre" (geom, nom) VALUES (x'47500001630000000103000000FFFFFFFF', 'coupé'), (x'00', 'autre');`)
    const source = { format: 'geopackage' as const, layers: await readGeopackage(bytes), aside: [] }
    expect(source.layers[0]?.features.map(({ geometry }) => geometry === undefined)).toEqual([
      false,
      true,
      true,
    ])
    expect(perimeterShape(source, new Set([0]), null)).toHaveProperty('shape')
    expect(perimeterShape(source, new Set([0, 1]), null)).toEqual({
      problem: { kind: 'bad-area', what: 'péri"mètre, n° 2, geometry' },
    })
  })

  it('is refused, not cut, beyond a hundred thousand objects', async () => {
    const bytes = await changed(`
      WITH RECURSIVE row(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM row WHERE n < 100000)
      INSERT INTO "péri""mètre" (nom) SELECT 'x' FROM row;`)
    await expect(readGeopackage(bytes)).rejects.toEqual(new FileRefused({ kind: 'too-much', what: 'rows' }))
  })
})
