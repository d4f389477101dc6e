import { chosen } from '../chosen'
import { indicatorNotes } from '../fr/indicatorNotes'

/** What is said of each indicator beyond its name: apart from `t`, so that the map's first load does not carry it. */
export const noteTexts = chosen('indicatorNotes', indicatorNotes)
