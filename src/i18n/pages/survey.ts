import { survey } from '../fr/survey'
import { typesetAll, typesetFrench } from '../typeset'

/** Texts of the survey: apart from `t`, so that the map's first load does not carry them. */
export const surveyTexts = typesetAll(survey, typesetFrench)
