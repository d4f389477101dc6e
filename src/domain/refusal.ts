/** Why a field of a contribution is refused. The sentence that says it is in `i18n/fr/refusals.ts`. */
export const REFUSAL_REASONS = [
  'notJson',
  'tooBig',
  'required',
  'unknownField',
  'wrongType',
  'notInList',
  'tooLong',
  'tooMany',
  'markup',
  'hidden',
  'badUrl',
  'privateUrl',
  'notHttps',
  'homePage',
  'badDate',
  'badYear',
  'badCode',
  'futureYear',
  'futureDate',
  'futureDay',
  'unknownCommune',
  'unknownTerritory',
  'placeNeeded',
  'territoryNeeded',
  'notItsTerritory',
  'outsideFrance',
  'swappedPoint',
  'farFromCommune',
  'duplicateId',
  'unknownInitiative',
  'noChange',
  'consentNeeded',
] as const

export type RefusalReason = (typeof REFUSAL_REASONS)[number]

/** `field`: path in the contribution, such as `initiative.source.url`; '' for the whole. `limit`: the bound that was passed. */
export interface Refusal {
  field: string
  reason: RefusalReason
  limit?: number
}
