import { chosen } from '../chosen'
import { accessibility } from '../fr/accessibility'

/** Texts of the accessibility page: apart from `t`, so that the map's first load does not carry them. */
export const accessibilityTexts = chosen('accessibility', accessibility)
