import { isKnown, type Value } from '@/domain/value'
import { classOf } from './classify'

/**
 * Colour of each territory by code.
 * @param codes one a row @param values one a row, in the indicator's unit @param breaks interior class limits, rising
 * @param colours one a class. A missing value gets no entry: where it is drawn, it is hatched.
 */
export function classFills(
  codes: readonly string[],
  values: readonly (Value | undefined)[],
  breaks: readonly number[],
  colours: readonly string[],
): Map<string, string> {
  const fills = new Map<string, string>()
  codes.forEach((code, row) => {
    const value = values[row]
    const colour = isKnown(value) ? colours[classOf(value, breaks)] : undefined
    if (colour !== undefined) fills.set(code, colour)
  })
  return fills
}
