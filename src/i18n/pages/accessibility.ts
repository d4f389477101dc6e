import { accessibility } from '../fr/accessibility'
import { typesetAll, typesetFrench } from '../typeset'

/** Texts of the accessibility page: apart from `t`, so that the map's first load does not carry them. */
export const accessibilityTexts = typesetAll(accessibility, typesetFrench)
