import {
  ToldInitiativeSchema,
  type Initiative,
  type Reading,
  type Saying,
  type Status,
  type ToldInitiative,
} from '@/schema/initiative'

/** A text older than this says nothing of what runs or is planned now. */
export const RECENT_SINCE = 2023

/** Newest first; those without a date last, in the order given. A year comes after its months: it may be any of them. */
export function newestFirst(readings: readonly Reading[]): Reading[] {
  const date = ({ source }: Reading) => source.date ?? ''
  return readings.toSorted((a, b) => (date(a) === date(b) ? 0 : date(a) < date(b) ? 1 : -1))
}

/** Whether a text is of `RECENT_SINCE` or later; null where it has no date. */
const isRecent = ({ source: { date } }: Reading) =>
  date === undefined ? null : Number(date.slice(0, 4)) >= RECENT_SINCE

/** What a reading makes of the state of an initiative, by its date; undefined where it says nothing of it. */
function statusBy(reading: Reading): Status | undefined {
  switch (reading.says) {
    case 'described':
      return undefined
    case 'ended':
      return 'ended'
    case 'announced':
      return isRecent(reading) === false ? 'unknown' : 'planned'
    default:
      return isRecent(reading) ? 'active' : 'unknown'
  }
}

/**
 * The state of an initiative, by one rule, and the reading that gives it. The newest text that says something of it decides,
 * whatever older ones say: ended is ended; announced is planned, running is running, only as told by a text of
 * `RECENT_SINCE` or later (an announcement may be undated). Else nobody knows, and the newest text is the one shown.
 */
export function stateOf(readings: readonly Reading[]): { status: Status; by: Reading | undefined } {
  const sorted = newestFirst(readings)
  const by = sorted.find((reading) => statusBy(reading) !== undefined)
  return { status: (by && statusBy(by)) ?? 'unknown', by: by ?? sorted[0] }
}

/** The newest result that a text tells; undefined where none does. */
export function resultOf(readings: readonly Reading[]): string | undefined {
  return newestFirst(readings).find(({ result }) => result !== undefined)?.result
}

/** Whether the newest text that tells anything of it (state, result or failure) tells a failure. */
export function hasFailed(readings: readonly Reading[]): boolean {
  const telling = newestFirst(readings).find(
    ({ says, result, failure }) => says !== 'described' || result !== undefined || failure,
  )
  return telling?.failure ?? false
}

const SAID: Record<Status, Saying> = {
  active: 'running',
  planned: 'announced',
  ended: 'ended',
  unknown: 'described',
}

/** The reading that a contribution makes: its one text, and what it says of the state. */
export function readingOf({ status, result, failure, source }: ToldInitiative): Reading {
  return { says: SAID[status], ...(failure && { failure }), ...(result && { result }), source }
}

/** What no reading decides of an initiative. */
type Lasting = Omit<ToldInitiative, 'status' | 'result' | 'failure' | 'source'>
const DECIDED = ['status', 'result', 'failure', 'source']
const LASTING = Object.keys(ToldInitiativeSchema.entries).filter((name) => !DECIDED.includes(name))

/** An initiative as it is told from its newest text: what a correction starts from. */
export function toldOf(item: Lasting & Pick<Initiative, 'id' | 'readings'>): ToldInitiative {
  const [newest] = newestFirst(item.readings)
  if (!newest) throw new Error(`${item.id} : aucune lecture.`)
  const lasting = Object.fromEntries(
    Object.entries(item).filter(([name]) => LASTING.includes(name)),
  ) as Lasting
  const result = resultOf(item.readings)
  return {
    ...lasting,
    status: stateOf(item.readings).status,
    ...(result !== undefined && { result }),
    ...(hasFailed(item.readings) && { failure: true as const }),
    source: newest.source,
  }
}

/**
 * The readings of an initiative after a correction of it: another text is one more reading, the same one told otherwise
 * takes the place of what was read in it. Nothing that the correction leaves as it was is told anew.
 */
export function readingsAfter(before: Initiative, told: ToldInitiative): Reading[] {
  const old = toldOf(before)
  const earlier = newestFirst(before.readings)
  const same = earlier.find(({ source }) => source.url === told.source.url)
  const stated = readingOf(told)
  if (same) {
    const says = told.status === old.status ? same.says : stated.says
    const { result: _r, failure: _f, ...kept } = same
    const result = told.result === old.result ? same.result : told.result
    const next: Reading = {
      ...kept,
      says,
      ...(told.failure && { failure: true as const }),
      ...(result !== undefined && { result }),
      source: told.source,
    }
    return newestFirst(earlier.map((reading) => (reading === same ? next : reading)))
  }
  const { result: _r, ...rest } = stated
  const added: Reading = told.result === old.result ? rest : stated
  return newestFirst([added, ...earlier])
}
