import { BOUNDS } from '@/catalog/buildChange'
import { FACILITY_IDS } from '@/catalog/facilities'
import { INDICATORS } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import { FRANCE } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import type { BuildChange } from '@/schema/builds'
import { BUILT_LEVELS, type BuiltLevel } from '@/schema/level'
import type { Column } from '@/schema/values'
import type { ArtefactSet } from './readArtefacts'

/** A change between two builds. `beyond`: past what may be published without having been read. */
export interface ComparedChange {
  change: BuildChange
  beyond: boolean
}

/** What is no level of the map: the list of communes. */
const COMMUNES = 'communes'
/** Territories named for each figure that moved. */
const NAMED = 3
/** Section of the report that lists the codes which lead to no commune. */
const UNMATCHED = 'sans-correspondance'

type Compared = Pick<
  ArtefactSet,
  'territories' | 'communes' | 'values' | 'facilities' | 'initiatives' | 'report'
>

/**
 * What changed from a build to the next: places, vintages, figures there and gone, national and local figures moved,
 * facilities moved from a place to another, initiatives exchanged, codes of the files that no longer match.
 */
export function compareBuilds(former: Compared, next: Compared): ComparedChange[] {
  return [
    ...BUILT_LEVELS.flatMap((level) =>
      placesChanged(level, former.territories[level], next.territories[level]),
    ),
    ...placesChanged(COMMUNES, former.communes, next.communes),
    ...INDICATORS.flatMap(({ id }) => {
      const [before, after] = [former.values[id].vintages, next.values[id].vintages]
      return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .sort()
        .flatMap((vintage): ComparedChange[] => {
          const own = { indicator: id, vintage }
          if (!before[vintage]) return [{ change: { kind: 'vintage', ...own, is: 'new' }, beyond: false }]
          if (!after[vintage]) return [{ change: { kind: 'vintage', ...own, is: 'lost' }, beyond: true }]
          return BUILT_LEVELS.flatMap((level) => {
            const [old, now] = [before[vintage]?.[level], after[vintage]?.[level]]
            if (old) return columnChanges({ ...own, level }, former, next, old, now)
            // A year known of départements alone, say, that communes now have too.
            return now ? [{ change: { kind: 'vintage', ...own, level, is: 'new' }, beyond: false }] : []
          })
        })
    }),
    ...FACILITY_IDS.flatMap((id) => facilitiesChanged(id, former.facilities, next.facilities)),
    ...initiativesChanged(former.initiatives, next.initiatives),
    ...unmatchedChanged(former, next),
  ]
}

interface Places {
  code: readonly string[]
  name: readonly string[]
}

function placesChanged(level: string, before: Places, after: Places): ComparedChange[] {
  const missing = (of: Places, from: Places) => {
    const there = new Set(from.code)
    return of.code.flatMap((code, row) => (there.has(code) ? [] : [of.name[row] ?? code]))
  }
  const told = (all: readonly string[], is: 'gone' | 'come'): ComparedChange[] =>
    all.length > 0
      ? [
          {
            change: { kind: 'places', level, is, count: all.length, names: all.slice(0, NAMED) },
            beyond: is === 'gone',
          },
        ]
      : []
  return [...told(missing(before, after), 'gone'), ...told(missing(after, before), 'come')]
}

function columnChanges(
  own: { indicator: IndicatorId; vintage: string; level: BuiltLevel },
  former: Compared,
  next: Compared,
  old: Column,
  now: Column | undefined,
): ComparedChange[] {
  const { level } = own
  const rowOf = new Map(next.territories[level].code.map((code, row) => [code, row]))
  const pairs = former.territories[level].code.map((code, row) => ({
    name: former.territories[level].name[row] ?? code,
    before: old.values[row] ?? 'not-published',
    after: now?.values[rowOf.get(code) ?? -1] ?? 'not-published',
  }))
  const lost = pairs.filter(({ before, after }) => isKnown(before) && !isKnown(after))
  const moved = pairs
    .flatMap(({ name, before, after }) =>
      isKnown(before) && isKnown(after) && before !== after
        ? [{ pair: { name, before, after }, share: moveOf(before, after) }]
        : [],
    )
    .sort((a, b) => b.share - a.share)
  const national = level === FRANCE.level
  const far = moved.filter(({ share }) => share > (national ? BOUNDS.national : BOUNDS.local))
  const names = lost.slice(0, NAMED).map(({ name }) => name)
  const most = moved.slice(0, NAMED).map(({ pair }) => pair)
  return [
    ...(lost.length > 0
      ? [{ change: { kind: 'lost' as const, ...own, count: lost.length, names }, beyond: true }]
      : []),
    ...(moved.length > 0
      ? [
          {
            change: { kind: 'moved' as const, ...own, count: moved.length, most },
            beyond: national ? far.length > 0 : far.length > BOUNDS.share * pairs.length,
          },
        ]
      : []),
  ]
}

/** How far a figure moved, in share of the former one. */
const moveOf = (before: number, after: number) =>
  before === 0 ? 1 : Math.abs(after - before) / Math.abs(before)

/** Degrees by which a place may move without being told: a register that gives one more decimal. */
const STILL = 0.01

/** By place, so that one lost here and found there, or a point that has moved, is told though the total is the same. */
function facilitiesChanged(
  id: (typeof FACILITY_IDS)[number],
  former: Compared['facilities'],
  next: Compared['facilities'],
): ComparedChange[] {
  const [old, now] = [placesOf(id, former), placesOf(id, next)]
  const places = [...new Set([...old.keys(), ...now.keys()])].filter((code) => {
    const [one, other] = [old.get(code), now.get(code)]
    return (
      one?.count !== other?.count ||
      Math.abs((one?.lon ?? 0) - (other?.lon ?? 0)) > STILL ||
      Math.abs((one?.lat ?? 0) - (other?.lat ?? 0)) > STILL
    )
  }).length
  if (places === 0) return []
  const [before, after] = [total(former[id]), total(next[id])]
  const beyond = after < before || places > BOUNDS.local * old.size
  return [{ change: { kind: 'facilities', facility: id, before, after, places }, beyond }]
}

function placesOf(id: (typeof FACILITY_IDS)[number], facilities: Compared['facilities']) {
  return new Map(
    facilities.code.flatMap((code, row) => {
      const count = facilities[id][row] ?? 0
      const [lon = 0, lat = 0] = [facilities.lon[row], facilities.lat[row]]
      return count > 0 ? [[code, { count, lon, lat }] as const] : []
    }),
  )
}

function initiativesChanged(
  former: Compared['initiatives'],
  next: Compared['initiatives'],
): ComparedChange[] {
  const [old, now] = [former, next].map((list) => new Set(list.map(({ id }) => id)))
  const gone = former.filter(({ id }) => !now?.has(id))
  const come = next.filter(({ id }) => !old?.has(id))
  if (gone.length + come.length === 0) return []
  const names = gone.slice(0, NAMED).map(({ title }) => title)
  const counts = { before: former.length, after: next.length, gone: gone.length, come: come.length }
  return [{ change: { kind: 'initiatives', ...counts, names }, beyond: gone.length > 0 }]
}

function unmatchedChanged(former: Compared, next: Compared): ComparedChange[] {
  const of = ({ report }: Compared) =>
    report.sections
      .find(({ id }) => id === UNMATCHED)
      ?.items.map(({ code, name }) => `${code} ${name}`.trim()) ?? []
  const known = new Set(of(former))
  const added = of(next).filter((own) => !known.has(own))
  return added.length > 0
    ? [{ change: { kind: 'unmatched', count: added.length, names: added.slice(0, NAMED) }, beyond: true }]
    : []
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
