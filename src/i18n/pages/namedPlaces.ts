import { chosen } from '../chosen'
import { namedPlaces } from '../fr/namedPlaces'

/** Texts of named places: apart from `t`, because they are read only when a card is opened. */
export const namedPlaceTexts = chosen('namedPlaces', namedPlaces)
