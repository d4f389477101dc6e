import type { MaternityChange } from '@/analysis/maternityChange'
import type { MaternityYears } from '@/domain/maternityYears'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { namedPlaceTexts } from '@/i18n/pages/namedPlaces'
import type { Maternities } from '@/schema/maternities'
import { indicatorById, latestVintage } from './indicators'
import { SUBJECT } from './subjects'

const texts = namedPlaceTexts.maternities
/** Names written out; the others are counted. */
const NAMED = 12

/**
 * « 3 maternités sur 7 ont fermé depuis 2013 dans le département de l’Allier. Il y en a 4 en 2023. »
 * @param place with its preposition
 */
export function maternitySentence(
  { before, after, closed, opened }: MaternityChange,
  [first, last]: MaternityYears,
  place: string,
): string {
  const newest = String(last) === latestVintage(indicatorById(SUBJECT.maternityDistance))
  const when = newest ? texts.since(String(first)) : texts.between(String(first), String(last))
  const [all, gone] = [formatNumber(before.length), formatNumber(closed.length)]
  const said =
    before.length === 0
      ? texts.noneBefore(String(first), place)
      : closed.length === 0
        ? texts.noneClosed(all, before.length > 1, when, place)
        : before.length === 1
          ? texts.onlyClosed(when, place)
          : texts.closed(gone, closed.length > 1, all, when, place)
  return [
    said,
    ...(opened.length ? [texts.opened(formatNumber(opened.length), opened.length > 1)] : []),
    texts.left(formatNumber(after.length), after.length > 1, String(last)),
  ].join(' ')
}

/** Which ones closed, opened or changed number, by name, with the last or first year in which they are in the file. */
export function maternityNames(
  { closed, opened, replaced }: MaternityChange,
  file: Pick<Maternities, 'name' | 'years'>,
  most = NAMED,
): string[] {
  const name = (row: number) => file.name[row] ?? ''
  const names = (list: readonly string[]) => {
    const more = list.length - most
    return [...list.slice(0, most), ...(more > 0 ? [texts.others(formatNumber(more), more > 1)] : [])].join(
      t.common.listSeparator,
    )
  }
  const until = closed.map((row) => texts.until(name(row), String(file.years[row]?.at(-1))))
  const begun = opened.map((row) => texts.begun(name(row), String(file.years[row]?.[0])))
  const changed = replaced.map(({ gone, come }) =>
    texts.replaced(gone.map(name).join(t.common.listSeparator), come.map(name).join(t.common.listSeparator)),
  )
  return [
    ...(until.length ? [texts.closedList(names(until))] : []),
    ...(begun.length ? [texts.openedList(names(begun))] : []),
    ...(changed.length ? [texts.replacedList(names(changed))] : []),
  ]
}
