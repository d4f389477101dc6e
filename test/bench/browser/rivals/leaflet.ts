import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { FRANCE_BOUNDS } from '@/map/extent'
import { bassins, seen } from './bassins'

const [west, south, east, north] = FRANCE_BOUNDS
const map = L.map('map', { preferCanvas: true, zoomSnap: 0 }).fitBounds([
  [south, west],
  [north, east],
])
const { features, fills } = await bassins()
L.geoJSON(features, {
  style: (feature) => ({
    ...{ color: '#FCFBF7', weight: 0.5, fillOpacity: 1 },
    fillColor: fills.get(String(feature?.properties.code)) ?? '#CCCCCC',
  }),
}).addTo(map)
seen()
