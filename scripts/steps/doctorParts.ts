import type { Commune } from './communeTable'

type Doctors = { doctors: number; older: number }

export interface DoctorParts {
  /** Null where the source does not publish them. */
  parts: (Doctors | null)[]
  /** Communes whose figure is a false zero or a gap, codes. */
  unpublished: string[]
}

/**
 * Self-employed GPs of each commune, and those aged 60 and over. A commune that has changed its code since 2024 stands
 * at 0 in the source, or is absent from it, because its doctors were filed under the former code: where INSEE's base
 * counts GPs there, that 0 is a gap.
 * @param isNewCode true for a commune that INSEE's table of 2024 knows under another code
 * @param generalistes GPs of each commune in INSEE's base of equipment
 */
export function doctorParts(
  communes: readonly Commune[],
  sums: readonly (Doctors | null)[],
  generalistes: readonly number[],
  isNewCode: (code: string) => boolean,
): DoctorParts {
  const unpublished: string[] = []
  const parts = communes.map(({ code }, row) => {
    const own = sums[row]
    const falseZero = isNewCode(code) && !own?.doctors && (generalistes[row] ?? 0) > 0
    if (falseZero) unpublished.push(code)
    return own && !falseZero ? own : null
  })
  return { parts, unpublished }
}
