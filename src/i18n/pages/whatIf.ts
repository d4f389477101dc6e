import { chosen } from '../chosen'
import { whatIf } from '../fr/whatIf'

/** Texts of « Et si ? »: apart from `t`, because they are read only when it is asked for. */
export const whatIfTexts = chosen('whatIf', whatIf)
