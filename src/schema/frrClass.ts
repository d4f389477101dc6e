/**
 * Classes of a commune in France Ruralités Revitalisation, as `frrClass` numbers them: out of it, base, plus, transitional, in
 * part only. A tax zoning: not that of doctors.
 */
export const FRR_CLASSES = ['aucune', 'socle', 'plus', 'beneficiaire', 'partie'] as const
export type FrrClass = (typeof FRR_CLASSES)[number]

/** The class of a row of the column `frrClass`; undefined where none is published. */
export const frrClassAt = (column: unknown, row: number): FrrClass | undefined =>
  Array.isArray(column) ? FRR_CLASSES[Number(column[row])] : undefined
