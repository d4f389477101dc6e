import type { FacilityAsked } from '@/domain/place'

/** How each kind of facility is asked for, folded. */
export const FACILITY_WORDS: Readonly<Record<FacilityAsked, RegExp>> = {
  maisons: /\b(maisons? (medicales?|de sante)( pluri ?professionnelles?)?|msp)\b/,
  centres: /\bcentres? (de sante|municipal de sante)( pluri ?professionnels?| polyvalents?)?\b/,
}
