import { chosen } from '../chosen'
import { share } from '../fr/share'

/** What is said of the address of a view: asked for with it. */
export const shareTexts = chosen('share', share)
