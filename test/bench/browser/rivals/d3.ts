import { geoMercator, geoPath } from 'd3-geo'
import { FRANCE_BOUNDS } from '@/map/extent'
import { bassins, seen } from './bassins'

const [west, south, east, north] = FRANCE_BOUNDS
const { features, fills } = await bassins()
const canvas = document.getElementById('map') as HTMLCanvasElement
canvas.width = innerWidth
canvas.height = innerHeight
const corners = {
  type: 'MultiPoint' as const,
  coordinates: [
    [west, south],
    [east, north],
  ],
}
const context = canvas.getContext('2d')
if (!context) throw new Error('no canvas')
const path = geoPath(geoMercator().fitSize([innerWidth, innerHeight], corners), context)
context.strokeStyle = '#FCFBF7'
context.lineWidth = 0.5
for (const feature of features.features) {
  context.beginPath()
  path(feature)
  context.fillStyle = fills.get(feature.properties.code) ?? '#CCCCCC'
  context.fill()
  context.stroke()
}
seen()
