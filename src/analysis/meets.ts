import type { Operator } from '@/domain/filter'
import { isKnown, type Value } from '@/domain/value'

/** Whether a value meets a condition; a missing one meets none. */
export function meets(value: Value | undefined, operator: Operator, limit: number): boolean {
  if (!isKnown(value)) return false
  switch (operator) {
    case '<':
      return value < limit
    case '≤':
      return value <= limit
    case '>':
      return value > limit
    case '≥':
      return value >= limit
  }
}
