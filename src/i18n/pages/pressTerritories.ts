import { chosen } from '../chosen'
import { pressTerritories } from '../fr/pressTerritories'

/** Texts of the territories' press kit: apart from `t`, because they are read only when it is opened. */
export const pressTerritoryTexts = chosen('pressTerritories', pressTerritories)
