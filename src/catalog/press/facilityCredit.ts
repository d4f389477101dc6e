import { FACILITIES } from '@/catalog/facilities'
import type { Sources } from '@/schema/sources'
import { joinCredits, pressCredit, type Credit } from './pressCredit'

/** Who lists the places that hold a facility: two lists of one producer are told apart by their years. */
export const facilityCredit = (sources: Sources): Credit =>
  joinCredits(...FACILITIES.map((kind) => pressCredit(sources, kind.sources, kind.year)))
