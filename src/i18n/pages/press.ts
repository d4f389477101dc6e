import { places } from '../fr/places'
import { press } from '../fr/press'
import { typesetAll, typesetFrench } from '../typeset'

/** Texts of the press kit: apart from `t`, so that the map's first load does not carry them. */
export const pressTexts = typesetAll(press, typesetFrench)
export const placeTexts = typesetAll(places, typesetFrench)
