import { chosen } from '../chosen'
import { own } from '../fr/own'

/** Texts of the territories that a person composes: apart from `t`, because few visits compose one. */
export const ownTexts = chosen('own', own)
