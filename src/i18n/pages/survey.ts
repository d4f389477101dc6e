import { chosen } from '../chosen'
import { survey } from '../fr/survey'

/** Texts of the survey: apart from `t`, so that the map's first load does not carry them. */
export const surveyTexts = chosen('survey', survey)
