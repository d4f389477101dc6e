import { chosen } from '../chosen'
import { places } from '../fr/places'
import { press } from '../fr/press'

/** Texts of the press kit: apart from `t`, so that the map's first load does not carry them. */
export const pressTexts = chosen('press', press)
export const placeTexts = chosen('places', places)
