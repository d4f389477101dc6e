import type { WhatIfValidation } from '@/schema/whatIf'
import type { Validated } from './validation'

/** The rows of `what-if-validation.json`, one a case, in its order. */
export function validatedCases(file: WhatIfValidation): (Omit<Validated, 'site'> & { name: string })[] {
  return file.name.map((name, row) => ({
    name,
    official: file.official[row] ?? Number.NaN,
    modelled: file.modelled[row] ?? Number.NaN,
    low: file.low[row] ?? Number.NaN,
    high: file.high[row] ?? Number.NaN,
  }))
}
