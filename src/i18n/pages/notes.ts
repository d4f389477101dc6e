import { chosen } from '../chosen'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isBrought } from '@/schema/broughtId'
import { indicatorNotes } from '../fr/indicatorNotes'
import type { IndicatorNotes } from '../fr/indicatorNoteParts'
import { broughtTexts } from './brought'

/** What is said of each indicator beyond its name: apart from `t`, so that the map's first load does not carry it. */
export const noteTexts = chosen('indicatorNotes', indicatorNotes)

/** Of any indicator. What a person brought has the words that they gave it: the page where it came in says the rest. */
export const notesOf = (id: IndicatorId): Pick<IndicatorNotes, 'definition' | 'rule'> =>
  isBrought(id) ? broughtTexts.notes : noteTexts[id]
