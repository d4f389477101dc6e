import { describe, expect, it } from 'vitest'
import { readWkt } from '@/analysis/perimeter/readWkt'
import { FileRefused } from '@/domain/perimeter'

const TRIANGLE = 'POLYGON((3 45, 4 45, 4 46, 3 45))'

describe('lines of WKT', () => {
  it('are each in the projection that their own line names', () => {
    const text = `SRID=2154;${TRIANGLE}\n${TRIANGLE}\nSRID=2154;${TRIANGLE}`
    expect(
      readWkt(text).map(({ declared, features }) => [declared?.epsg ?? null, features.map(({ at }) => at)]),
    ).toEqual([
      [2154, ['n° 1', 'n° 3']],
      [null, ['n° 2']],
    ])
  })

  it('are told by their number in the file when they break, blank lines counted', () => {
    const broken = (text: string) => {
      try {
        return readWkt(text).length
      } catch (error) {
        return error instanceof FileRefused ? error.problem : error
      }
    }
    const at = (line: number) => ({ kind: 'unreadable', format: 'wkt', at: `${line}:1` })
    expect(broken(`${TRIANGLE}\n\n\nPOLYGON((3 45, 4 45 4 46))\n`)).toEqual(at(4))
    expect(broken('\n\nPOLYGON((3 45,\n4 45')).toEqual(at(3))
  })
})
