import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { shapefile } from '../../support/perimeterFiles'
import { square } from '../../support/shapes'

const outline = strToU8(JSON.stringify({ type: 'Polygon', coordinates: [square(3, 45, 1)] }))
const given = (files: Record<string, Uint8Array>) =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes }))
const opened = async (files: Record<string, Uint8Array>) => {
  const { format, aside } = surveyPerimeter(await openPerimeter(given(files)))
  return { format, aside }
}

describe('files given together', () => {
  it('are read one at a time, the others named', async () => {
    expect(await opened({ 'a.geojson': outline, 'b.geojson': outline })).toEqual({
      format: 'geojson',
      aside: ['b.geojson'],
    })
    expect(
      await opened({ 'a.zip': zipSync({ 'a.json': outline, 'x/b.json': outline }), 'c.json': outline }),
    ).toEqual({ format: 'geojson', aside: ['b.json', 'c.json'] })
  })

  it('are read for the one that holds a perimeter, whichever comes first', async () => {
    expect(await opened({ 'lisez-moi.txt': strToU8('Notes'), 'a.geojson': outline })).toEqual({
      format: 'geojson',
      aside: ['lisez-moi.txt'],
    })
  })

  it('are one shapefile with what comes with it, and whatever else lies there is named', async () => {
    const parts = await shapefile(4326)
    const index = { 'p.sbn': new Uint8Array([1, 2, 0]), 'p.shp.xml': strToU8('<metadata/>') }
    expect(await opened({ ...parts, ...index })).toEqual({ format: 'shapefile', aside: [] })
    const more = { ...parts, ...index, 'q.geojson': outline }
    expect(await opened(more)).toEqual({ format: 'shapefile', aside: ['q.geojson'] })
    expect(await opened({ 'p.zip': zipSync(more) })).toEqual({ format: 'shapefile', aside: ['q.geojson'] })
  })
})
