import type { FacilityId } from '@/i18n/fr/facilities'

/** How a kind of facility is asked for, folded; one without words here is not found by the search box. */
export const FACILITY_WORDS: Partial<Readonly<Record<FacilityId, RegExp>>> = {
  maisons: /\b(maisons? (medicales?|de sante)( pluri ?professionnelles?)?|msp)\b/,
  urgences: /\b(services? d ?urgences?|urgences?)\b/,
  maternites: /\bmaternites?\b/,
  centres: /\bcentres? (de sante|municipal de sante)( pluri ?professionnels?| polyvalents?)?\b/,
}
