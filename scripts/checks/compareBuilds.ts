import { FACILITY_IDS } from '@/catalog/facilities'
import { INDICATORS } from '@/catalog/indicators'
import { FRANCE } from '@/domain/territory'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { LEVELS, type PublishedLevel } from '@/schema/level'
import type { Column } from '@/schema/values'
import type { ArtefactSet } from './readArtefacts'

/** A change between two builds, in French. `beyond`: past what may be published without having been read. */
export interface BuildChange {
  text: string
  beyond: boolean
}

/** A national figure of a vintage already published moves by less than this, in share of itself. */
const NATIONAL = 0.01
/** So do nearly all figures of such a vintage: at most this share of them moves by more than that. */
const LOCAL = { move: 0.05, share: 0.01 }
/** Territories named for each figure that moved. */
const NAMED = 3

type Compared = Pick<ArtefactSet, 'territories' | 'communes' | 'values' | 'facilities' | 'initiatives'>

/** What changed from a build to the next: places, vintages, figures there and gone, national and local figures moved. */
export function compareBuilds(former: Compared, next: Compared): BuildChange[] {
  return [
    ...LEVELS.flatMap((level) =>
      codesChanged(t.common.levels[level].many, former.territories[level].code, next.territories[level].code),
    ),
    ...codesChanged('communes', former.communes.code, next.communes.code),
    ...INDICATORS.flatMap(({ id, label }) => {
      const [before, after] = [former.values[id].vintages, next.values[id].vintages]
      return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((vintage) => {
        const name = `${label}, ${vintage}`
        if (!before[vintage]) return { text: `${name} : millésime nouveau.`, beyond: false }
        if (!after[vintage]) return { text: `${name} : millésime perdu.`, beyond: true }
        return LEVELS.flatMap((level) => {
          const [old, now] = [before[vintage]?.[level], after[vintage]?.[level]]
          if (!old) return []
          return columnChanges(`${name}, ${t.common.levels[level].many}`, level, former, next, old, now)
        })
      })
    }),
    ...FACILITY_IDS.flatMap((id) =>
      fewer(t.facilities[id].label, total(former.facilities[id]), total(next.facilities[id])),
    ),
    ...fewer(t.common.nav.initiatives, former.initiatives.length, next.initiatives.length),
  ]
}

function codesChanged(what: string, before: readonly string[], after: readonly string[]): BuildChange[] {
  const [old, now] = [new Set(before), new Set(after)]
  const told = (codes: readonly string[], word: string, beyond: boolean): BuildChange[] =>
    codes.length > 0 ? [{ text: `${what} : ${codes.length} ${word} (${some(codes)}).`, beyond }] : []
  return [
    ...told(
      before.filter((code) => !now.has(code)),
      'de moins',
      true,
    ),
    ...told(
      after.filter((code) => !old.has(code)),
      'de plus',
      false,
    ),
  ]
}

function columnChanges(
  name: string,
  level: PublishedLevel,
  former: Compared,
  next: Compared,
  old: Column,
  now: Column | undefined,
): BuildChange[] {
  const rowOf = new Map(next.territories[level].code.map((code, row) => [code, row]))
  const pairs = former.territories[level].code.map((code, row) => ({
    name: former.territories[level].name[row] ?? code,
    before: old.values[row] ?? 'not-published',
    after: now?.values[rowOf.get(code) ?? -1] ?? 'not-published',
  }))
  const lost = pairs.filter(({ before, after }) => isKnown(before) && !isKnown(after))
  const moved = pairs
    .map((pair) => ({ ...pair, share: moveOf(pair.before, pair.after) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
  const national = level === FRANCE.level
  const far = moved.filter(({ share }) => share > (national ? NATIONAL : LOCAL.move))
  return [
    ...(lost.length > 0
      ? [
          {
            text: `${name} : ${lost.length} chiffres perdus (${some(lost.map((pair) => pair.name))}).`,
            beyond: true,
          },
        ]
      : []),
    ...(moved.length > 0
      ? [
          {
            text: `${name} : ${moved.length} chiffres changent (${moved
              .slice(0, NAMED)
              .map((pair) => `${pair.name} ${pair.before} → ${pair.after}`)
              .join(', ')}).`,
            beyond: national ? far.length > 0 : far.length > LOCAL.share * pairs.length,
          },
        ]
      : []),
  ]
}

/** How far a figure moved, in share of the former one; 0 where either is missing, which is told apart. */
function moveOf(before: Value, after: Value): number {
  if (!isKnown(before) || !isKnown(after) || before === after) return 0
  return before === 0 ? 1 : Math.abs(after - before) / Math.abs(before)
}

const fewer = (what: string, before: number, after: number): BuildChange[] =>
  before === after ? [] : [{ text: `${what} : ${before} → ${after}.`, beyond: after < before }]

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const some = (names: readonly string[]) =>
  names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', …' : '')
