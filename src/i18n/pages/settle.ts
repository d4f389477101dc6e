import { chosen } from '../chosen'
import { settle } from '../fr/settle'

/** Texts of « Où exercer »: apart from `t`, so that the map's first load does not carry them. */
export const settleTexts = chosen('settle', settle)
