import * as v from 'valibot'
import { checkContribution } from '@/analysis/checkContribution'
import { contributionStates } from '@/analysis/contributionStates'
import { possibleDuplicates, type Comparable, type Duplicate } from '@/analysis/duplicates'
import { initiativeChanges, type Change } from '@/analysis/initiativeChanges'
import { personNames } from '@/analysis/personNames'
import type { Refusal } from '@/domain/refusal'
import { CONTRIBUTION_BYTES, ContributionSchema, referenceOf, type Contribution } from '@/schema/contribution'
import type { Initiative, ToldInitiative } from '@/schema/initiative'
import type { ContributionState } from '@/schema/moderation'
import type { Desk } from './openDesk'
import type { Received } from './Received'

/** All that can be said of something received before a person decides. */
export interface Examined {
  name: string
  /** Null where it is too broken to be known by one. */
  reference: string | null
  contribution: Contribution | null
  /** None: it may be accepted. */
  refusals: readonly Refusal[]
  duplicates: readonly Duplicate<Comparable>[]
  /** What a correction changes. */
  changes: readonly Change[]
  /** What in its texts may name a person. */
  names: readonly string[]
  /** References of others that wait, and may tell of the same. */
  alike: readonly string[]
  /** Where the log says it stands; null where it is new to it. */
  state: ContributionState | null
}

/** Reads, checks and compares one received text. Never throws: what is wrong is in `refusals`. */
export function examine(received: Received, desk: Desk): Examined {
  const refused = (refusal: Refusal): Examined => ({
    ...{ name: received.name, reference: null, contribution: null, refusals: [refusal] },
    ...{ duplicates: [], changes: [], names: [], alike: [], state: null },
  })
  const tooBig = { field: '', reason: 'tooBig', limit: CONTRIBUTION_BYTES } as const
  if (!('text' in received) || Buffer.byteLength(received.text) > CONTRIBUTION_BYTES) return refused(tooBig)
  let input: unknown
  try {
    input = JSON.parse(received.text)
  } catch {
    return refused({ field: '', reason: 'notJson' })
  }
  const checked = checkContribution(input, desk.context)
  // Right in shape though wrong in content: it can still be known, and declined.
  const shaped = v.safeParse(ContributionSchema, input)
  const refusals = checked.ok ? [] : checked.refusals
  if (!shaped.success) return { ...refused(tooBig), refusals }
  const contribution = shaped.output
  const { initiative, corrects } = contribution
  const corrected = corrects === undefined ? undefined : desk.context.toldAs?.(corrects)
  const reference = referenceOf(contribution)
  const state = contributionStates(desk.events).find((entry) => entry.reference === reference)?.state ?? null
  // Once published its id is taken, by itself.
  const settled = state === 'published'
  return {
    name: received.name,
    reference,
    contribution,
    refusals: settled ? [] : refusals,
    duplicates: possibleDuplicates(
      located(initiative, desk),
      [...desk.existing.values()].map((item) => located(item, desk)),
    ),
    changes: corrected ? initiativeChanges(corrected, initiative) : [],
    names: namesIn(initiative),
    alike: [],
    state,
  }
}

function namesIn({ title, problem, solution, result = '', actors, professions }: ToldInitiative): string[] {
  return [title, problem, solution, result, ...actors, ...professions].flatMap(personNames)
}

/** Reads all that came in, each also compared with the others that wait: the same one may have been sent twice. */
export function examineAll(received: readonly Received[], desk: Desk): Examined[] {
  const found = received.map((item) => examine(item, desk))
  const waiting = found.flatMap(({ contribution, reference, state }) =>
    contribution && reference !== null && state !== 'published' && state !== 'declined'
      ? [{ ...located(contribution.initiative, desk), id: reference, corrects: contribution.corrects }]
      : [],
  )
  return found.map((item) => {
    const own = waiting.find(({ id }) => id === item.reference)
    if (!own) return item
    const others = waiting.filter((other) => other.id !== own.id)
    const corrected = others.filter(({ corrects }) => corrects !== undefined && corrects === own.corrects)
    const alike = possibleDuplicates(own, others).map(({ item: { id } }) => id)
    return { ...item, alike: [...new Set([...corrected.map(({ id }) => id), ...alike])] }
  })
}

/** An initiative with the point that its commune gives. */
export function located(
  item: Pick<Initiative, 'id' | 'title' | 'place' | 'departements' | 'regions'>,
  { communes }: Desk,
): Comparable {
  const commune = item.place && communes.get(item.place.commune)
  return { ...item, lon: commune?.lon, lat: commune?.lat }
}
