import { isKnown, type Value } from '@/domain/value'

/** The value with so many decimals at most; a reason for its absence passes through. */
export function round(value: number, decimals: number): number
export function round(value: Value, decimals: number): Value
export function round(value: Value, decimals: number): Value {
  return isKnown(value) ? Number(value.toFixed(decimals)) : value
}
