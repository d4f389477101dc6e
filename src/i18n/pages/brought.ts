import { chosen } from '../chosen'
import { brought } from '../fr/brought'

/** Texts of figures that a person brought, wherever they are shown. */
export const broughtTexts = chosen('brought', brought)
