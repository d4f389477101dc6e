import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { SOURCES, type StyleState } from '../styleState'

type Kind = 'bassin' | 'departement' | 'region' | 'coast'

/** Widths in px at country, regional and local zoom, after the look's table. */
const WIDTHS: Record<Kind, [number, number, number]> = {
  bassin: [0.45, 0.7, 1],
  departement: [0.6, 1, 1.4],
  region: [1.05, 1.8, 2.2],
  coast: [0.8, 1, 1.2],
}

/** Border lines, thin to thick; a border of the level shown or of a wider one. */
export function borders({ level, theme }: StyleState): LayerSpecification[] {
  const { ink, paper, coast } = GROUND[theme]
  const dark = theme === 'dark'
  const shown: Record<Kind, boolean> = {
    bassin: level === 'bassin',
    departement: level !== 'region',
    region: true,
    coast: true,
  }
  const colours: Record<Kind, [string, number]> = {
    bassin: dark ? [ink, 0.16] : [paper, 0.55],
    departement: [ink, dark ? 0.28 : 0.38],
    region: [ink, dark ? 0.6 : 0.8],
    coast: [coast, 1],
  }
  return (['bassin', 'departement', 'region', 'coast'] as const).map((kind): LayerSpecification => {
    const [far, middle, near] = WIDTHS[kind]
    const [colour, opacity] = colours[kind]
    return {
      id: `border-${kind}`,
      type: 'line',
      source: SOURCES.borders,
      filter: ['==', ['get', 'kind'], kind],
      layout: { visibility: shown[kind] ? 'visible' : 'none', 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': colour,
        'line-opacity': opacity,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, far, 7, middle, 9, near],
      },
    }
  })
}
