import { chosen } from '../chosen'
import { legal } from '../fr/legal'

/** Texts of the legal notice: apart from `t`, so that the map's first load does not carry them. */
export const legalTexts = chosen('legal', legal)
