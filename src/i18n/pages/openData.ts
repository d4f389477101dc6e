import { chosen } from '../chosen'
import { openData } from '../fr/openData'

/** Texts of the open data: apart from `t`, so that the map's first load does not carry them. */
export const openDataTexts = chosen('openData', openData)
