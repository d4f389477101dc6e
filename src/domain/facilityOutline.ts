const SHAPES = {
  cross: 'M-.4-1H.4V-.4H1V.4H.4V1H-.4V.4H-1V-.4H-.4z',
  square: 'M-.85-.85H.85V.85H-.85zM-.4-.4V.4H.4V-.4z',
  diamond: 'M0-1.2L1.1 0L0 1.2L-1.1 0z',
  /** A maternity that closed: a diamond struck out; that opened: one with a heart. */
  gone: 'M0-1.3L1.2 0L0 1.3L-1.2 0zM0-.85L-.8 0L0 .85L.8 0zM-1.1-.85L-.85-1.1L1.1.85L.85 1.1z',
  come: 'M0-1.3L1.2 0L0 1.3L-1.2 0zM0-.85L-.8 0L0 .85L.8 0zM0-.5L.45 0L0 .5L-.45 0z',
} as const

/** Forms that circles do not draw; each name is that of its image on the map. */
export type FacilityShape = keyof typeof SHAPES
export const FACILITY_SHAPES = Object.keys(SHAPES) as FacilityShape[]

/** The sign of a kind of facility, as an SVG path of radius 1 around the origin. */
export const facilityOutline = (shape: FacilityShape): string => SHAPES[shape]

export const isShape = (symbol: string): symbol is FacilityShape => symbol in SHAPES
