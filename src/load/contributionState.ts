import * as v from 'valibot'
import { ContributionStatesSchema, type ContributionStates } from '@/schema/moderation'
import { contributionSettings } from './contributionSettings'
import { siteAddress } from './site'

const TIMEOUT = 8_000
const { state, id, why } = ContributionStatesSchema.item.entries
const StateSchema = v.object({ state, id, why })

/** Where a contribution stands, as much as can be told. */
export type KnownState = Pick<ContributionStates[number], 'state' | 'id' | 'why'>

/**
 * Asks the receiving service where a contribution stands: at once, before anything of it is published.
 * @returns null where there is no service, where it does not answer, or where it does not know that reference
 */
export async function askState(reference: string): Promise<KnownState | null> {
  const { url } = contributionSettings
  if (url === null) return null
  try {
    const response = await fetch(`${new URL(url, siteAddress()).href}/${reference}`, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const result = response.ok ? v.safeParse(StateSchema, await response.json()) : null
    return result?.success ? result.output : null
  } catch {
    return null
  }
}
