import type { BasemapId } from '@/domain/basemap'

export interface Basemap {
  /** The only address outside of the site that the page may ask; the content policy is written from it. */
  origin: string
  /** Pictures of 256 px, by MapLibre's `{z}`, `{x}` and `{y}`. */
  tiles: string
  maxzoom: number
}

const GEOPLATEFORME = 'https://data.geopf.fr'

/**
 * What can lie under the territories. `plan-ign`: IGN's public plan, by the WMTS of the Géoplateforme, without a key;
 * its tile matrix set PM is the web's usual square.
 */
export const BASEMAPS: Record<BasemapId, Basemap> = {
  'plan-ign': {
    origin: GEOPLATEFORME,
    tiles:
      `${GEOPLATEFORME}/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2` +
      '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    maxzoom: 18,
  },
}

export const BASEMAP_ORIGINS: readonly string[] = [
  ...new Set(Object.values(BASEMAPS).map(({ origin }) => origin)),
]
