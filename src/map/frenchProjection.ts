import { geoConicConformal, geoMercator, type GeoProjection } from 'd3-geo'

/**
 * The projection of a drawn part of France: for the mainland and Corsica the cone of the official Lambert 93 (parallels 44°
 * and 49° N, north up at 3° E), elsewhere, where that cone would be far away, Mercator.
 */
export function frenchProjection(mainland: boolean): GeoProjection {
  return mainland ? geoConicConformal().parallels([44, 49]).rotate([-3, 0]) : geoMercator()
}
