/**
 * Classes of a commune in France Ruralités Revitalisation, as `frrClass` numbers them, from the least to the most: out of it,
 * in part only, transitional, base, plus. A tax zoning: not that of doctors.
 */
export const FRR_CLASSES = ['aucune', 'partie', 'beneficiaire', 'socle', 'plus'] as const
export type FrrClass = (typeof FRR_CLASSES)[number]
