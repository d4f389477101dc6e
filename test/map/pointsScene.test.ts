import { describe, expect, it } from 'vitest'
import { renderSvg } from '@/domain/svg'
import { pointsScene, type MapPoint } from '@/map/pointsScene'
import type { VectorMap } from '@/map/vectorMap'

const map: VectorMap = {
  paths: [{ code: '63', d: 'M0 0h9v9z' }],
  draw: () => '',
  project: (lon, lat) => (lon < 10 ? [lon, lat] : null),
  scale: { km: 1, px: 1 },
  width: 10,
  height: 10,
}
const point = (id: string, more: Partial<MapPoint> = {}): MapPoint => ({
  id,
  axis: 'ambulatoire',
  title: `<${id}>`,
  lon: 1,
  lat: 2,
  overseas: null,
  ...more,
})
const drawn = (points: MapPoint[], hovered: string | null = null) =>
  renderSvg(pointsScene(map, points, hovered, 1))
const order = (text: string) => [...text.matchAll(/data-id="(\w+)"/g)].map(([, id]) => id)

describe('un cadre de la petite carte de points', () => {
  it('dessine les territoires, puis un signe par point, qui dit son titre', () => {
    const text = drawn([point('un')])
    expect(text).toContain('d="M0 0h9v9z"')
    expect(text).toContain('translate(1.0 2.0)')
    expect(text).toContain('<title lang="fr">&lt;un&gt;</title>')
  })
  it('met au-dessus les brouillons, et plus haut encore le point montré', () => {
    const points = [point('mont'), point('brouillon', { draft: true }), point('autre')]
    expect(order(drawn(points, 'mont'))).toEqual(['autre', 'brouillon', 'mont'])
  })
  it('laisse dehors ce qui est hors du cadre', () => {
    expect(order(drawn([point('loin', { lon: 55 })]))).toEqual([])
  })
})
