import { INDICATORS } from './indicators'
import { formatValue } from './formatValue'
import { FACILITIES } from './facilities'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { buildTexts } from '@/i18n/pages/builds'
import type { BuildChange } from '@/schema/builds'
import { LEVELS } from '@/schema/level'
import type { Value } from '@/schema/value'

const words = buildTexts.changes

/** Past these, a change of figures already published is to be read by a person before it is: shares of themselves, or of the territories. */
export const BOUNDS = { national: 0.01, local: 0.05, share: 0.01 } as const

/** What changed, as a sentence without its full stop. An indicator or a facility that is no longer there keeps its id. */
export function buildChangeSaid(change: BuildChange): string {
  switch (change.kind) {
    case 'places':
      return (
        words.places(levelOf(change.level), formatNumber(change.count), change.is === 'come') + some(change)
      )
    case 'vintage':
      return (change.is === 'new' ? words.isNew : words.isLost)(
        change.level === undefined ? figureOf(change) : words.at(figureOf(change), levelOf(change.level)),
      )
    case 'lost':
      return words.lost(where(change), formatNumber(change.count), change.count > 1) + some(change)
    case 'moved': {
      const most = change.most
        .map(({ name, before, after }) => ({
          ...{ name, before: valueOf(change.indicator, before), after: valueOf(change.indicator, after) },
        }))
        // « 3,72 → 3,72 » would say nothing.
        .filter(({ before, after }) => before !== after)
        .map(({ name, before, after }) => words.fromTo(name, before, after))
      const said = words.moved(where(change), formatNumber(change.count), change.count > 1)
      return (
        said +
        (most.length > 0 ? some({ names: most, count: change.count }) : words.some(words.unseen, false))
      )
    }
    case 'facilities': {
      const label = FACILITIES.find(({ id }) => id === change.facility)?.label ?? change.facility
      const total = words.total(label, formatNumber(change.before), formatNumber(change.after))
      return `${total}${words.some(words.moves(formatNumber(change.places), change.places > 1), false)}`
    }
    case 'initiatives': {
      const total = words.total(
        t.common.nav.initiatives,
        formatNumber(change.before),
        formatNumber(change.after),
      )
      return `${total}${words.some(words.initiatives(formatNumber(change.gone), formatNumber(change.come)), false)}`
    }
    case 'unmatched':
      return words.unmatched(formatNumber(change.count), change.count > 1) + some(change)
  }
}

function some({ names, count }: { names: readonly string[]; count: number }): string {
  return names.length > 0 ? words.some(names.join(', '), count > names.length) : ''
}

function levelOf(level: string): string {
  const known = LEVELS.find((own) => own === level)
  return known ? t.common.levels[known].many : words.communes
}

const entryOf = (id: string) => INDICATORS.find((entry) => entry.id === id)

const figureOf = ({ indicator, vintage }: { indicator: string; vintage: string }) =>
  words.figure(entryOf(indicator)?.label ?? indicator, vintage)

const where = (change: { indicator: string; vintage: string; level: string }) =>
  words.at(figureOf(change), levelOf(change.level))

function valueOf(id: string, value: Value): string {
  const entry = entryOf(id)
  return entry ? formatValue(entry, value) : String(value)
}
