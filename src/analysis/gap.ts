import { isKnown, type Value } from '@/domain/value'

/** How a value stands to a reference: `difference` in the unit of both, `ratio` without unit. */
export interface Gap {
  difference: Value
  ratio: Value
}

/** Value minus reference and value over reference. Either missing gives its reason; over 0 the ratio has `no-base`. */
export function gapTo(value: Value, reference: Value): Gap {
  if (!isKnown(value)) return { difference: value, ratio: value }
  if (!isKnown(reference)) return { difference: reference, ratio: reference }
  return {
    difference: value - reference,
    ratio: reference === 0 ? 'no-base' : value / reference,
  }
}
