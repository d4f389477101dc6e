import { setWorkerUrl } from 'maplibre-gl'
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

// MapLibre would build its worker from a blob, which a strict content policy forbids: it gets a file of ours.
setWorkerUrl(url)
