import type { Value } from '@/domain/value'
import { NOT_BROUGHT } from '@/schema/value'

/** The values that were brought, in the order of these codes; `not-brought` where there is none. */
export function alongCodes(
  codes: readonly string[],
  { codes: own, values }: { codes: readonly string[]; values: readonly (number | null)[] },
): Value[] {
  const byCode = new Map(own.map((code, at) => [code, values[at]]))
  return codes.map((code) => byCode.get(code) ?? NOT_BROUGHT)
}
