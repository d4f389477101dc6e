import type { Judged } from './judge'

/** A place in the list: how it answers, how far it is (km as the crow flies; null where no distance is asked), its name. */
export interface Candidate<Id extends string = string> extends Judged<Id> {
  km: number | null
  name: string
}

/** What puts a place before another: the first of these, in this order, on which they differ. */
export type Reason =
  | { by: 'unsure'; before: number; after: number }
  | { by: 'met'; before: number; after: number }
  | { by: 'unmet'; before: number; after: number }
  | { by: 'km'; before: number; after: number }
  | { by: 'name' }

/** Distances are told to the km below ten by 0.1, and compared as they are told: no order without a visible reason. */
const told = (km: number) => (km < 9.95 ? Math.round(km * 10) / 10 : Math.round(km))

/**
 * Why the first is before the second. In this order: fewer musts without data (none unmet: those are left out); more wishes met;
 * fewer wishes unmet, so that what has no data is not held against a place; nearer; then the alphabet.
 * Nothing is added up nor weighed: each pair is told by one of these.
 */
export function reasonBefore(a: Candidate, b: Candidate): Reason {
  const steps = [
    { by: 'unsure', before: a.must.unknown.length, after: b.must.unknown.length },
    { by: 'met', before: a.wish.met.length, after: b.wish.met.length },
    { by: 'unmet', before: a.wish.unmet.length, after: b.wish.unmet.length },
    { by: 'km', before: told(a.km ?? Infinity), after: told(b.km ?? Infinity) },
  ] as const
  return steps.find(({ before, after }) => before !== after) ?? { by: 'name' }
}

function compare(a: Candidate, b: Candidate): number {
  const reason = reasonBefore(a, b)
  if (reason.by === 'name') return a.name.localeCompare(b.name, 'fr') || a.row - b.row
  const gap = reason.before < reason.after ? -1 : 1
  return reason.by === 'met' ? -gap : gap
}

/** Those that miss no must, in the order that `reasonBefore` tells. */
export function orderPlaces<C extends Candidate>(candidates: readonly C[]): C[] {
  return candidates.filter(({ must }) => must.unmet.length === 0).sort(compare)
}

/** For each must that leaves places out alone: how many there would be more without it. The most first. */
export function leftOutBy<Id extends string>(
  candidates: readonly Judged<Id>[],
): { id: Id; places: number }[] {
  const counts = new Map<Id, number>()
  for (const { must } of candidates) {
    const [only, ...others] = must.unmet
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1)
  }
  return [...counts].map(([id, places]) => ({ id, places })).sort((a, b) => b.places - a.places)
}
