/**
 * Classes of a commune in France Ruralités Revitalisation, as `frrClass` numbers them: out of it, base, plus, transitional, in
 * part only. A tax zoning: not that of doctors.
 */
export const FRR_CLASSES = ['aucune', 'socle', 'plus', 'beneficiaire', 'partie'] as const
export type FrrClass = (typeof FRR_CLASSES)[number]
