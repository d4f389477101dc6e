import type { Inputs } from '../sources/readInputs'
import type { Geography } from './geography'

/**
 * Names of the parts of communes that sources count apart: municipal arrondissements, and communes of 2024 absorbed since.
 * @returns code → name; undefined for a commune, also for one that only changed its code.
 */
export function partNames(
  { today, cog }: Pick<Inputs, 'today' | 'cog'>,
  { byCode, toToday, absorbing }: Pick<Geography, 'byCode' | 'toToday' | 'absorbing'>,
): (code: string) => string | undefined {
  return (code) => {
    if (byCode.has(code)) return undefined
    const absorbed = absorbing.has(toToday(code) ?? '') ? cog.get(code)?.name : undefined
    return today.arrondissements.get(code) ?? absorbed
  }
}
