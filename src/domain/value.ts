import type { Missing, Value } from '@/schema/value'

export type { Missing, Value }

/** True for a figure, false for a reason why there is none. */
export function isKnown(value: Value | undefined): value is number {
  return typeof value === 'number'
}
