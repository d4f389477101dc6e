import { pressTerritories } from '../fr/pressTerritories'
import { typesetAll, typesetFrench } from '../typeset'

/** Texts of the territories' press kit: apart from `t`, because they are read only when it is opened. */
export const pressTerritoryTexts = typesetAll(pressTerritories, typesetFrench)
