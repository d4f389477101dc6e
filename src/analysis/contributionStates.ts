import { referenceOf } from '@/schema/contribution'
import type { ContributionStates, ModerationEvent } from '@/schema/moderation'

/**
 * Where each contribution stands after the events of the log, in its order: the one that changed last comes first, and
 * of those that changed the same day the one logged last.
 */
export function contributionStates(events: readonly ModerationEvent[]): ContributionStates {
  const byKey = new Map<string, { states: ContributionStates[number]; at: number }>()
  events.forEach((event, at) => {
    const { key, kind, axis, type, state, id, why } = event
    const received = byKey.get(key)?.states.received ?? event.at
    const states: ContributionStates[number] = {
      ...{ reference: referenceOf({ key }), kind, axis, type, state, received, updated: event.at },
      ...(id === undefined ? {} : { id }),
      ...(why === undefined ? {} : { why }),
    }
    byKey.set(key, { states, at })
  })
  return [...byKey.values()]
    .sort((a, b) =>
      a.states.updated < b.states.updated ? 1 : a.states.updated > b.states.updated ? -1 : b.at - a.at,
    )
    .map(({ states }) => states)
}
