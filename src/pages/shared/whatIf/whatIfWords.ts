import { feltIn, type Change, type Felt } from '@/analysis/whatIf/change'
import type { Range } from '@/analysis/whatIf/spread'
import { PER_GP } from '@/catalog/recipes'
import type { WhatIf } from '@/domain/whatIf'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { whatIfTexts as texts } from '@/i18n/pages/whatIf'
import type { SpreadFound } from '@/load/whatIfMessages'
import type { WhatIfRow } from './whatIfTable'

const DECIMALS = 2
const two = (value: number) => formatNumber(value, DECIMALS)
/** Half of what the last decimal tells. */
const LEAST = 0.005
const NAMED = 6

/** "1 généraliste de plus". */
export const supposedWords = (gps: number) =>
  texts.gpsOption(formatNumber(Math.abs(gps)), gps > 0, Math.abs(gps) > 1)

/** "+1", "−2". */
export const countSigned = (gps: number) => `${gps > 0 ? '+' : '−'}${Math.abs(gps)}`

/** All of it in one sentence, its reservations included: what is quoted or printed says that it is an estimate. */
export const sentenceWords = ({ name, site, supposed, official, change }: Omit<WhatIfRow, 'kept'>) =>
  texts.press.sentence(
    ...([supposedWords(supposed.gps), site, formatNumber(supposed.activity), name] as const),
    two(official.value),
    meanWords(official.value, change),
  )

/** What an activity means beside the mean of a self-employed GP. */
export function activityWords(activity: number): string {
  const percent = Math.round((activity / PER_GP - 1) * 100)
  const mean = formatNumber(PER_GP)
  return Math.abs(percent) <= 1
    ? texts.activityUsual(mean)
    : texts.activityGap(formatNumber(Math.abs(percent)), percent > 0, mean)
}

/** The mean that would be, in ascending order: two values, or one where both are read the same. */
export function meanWords(official: number, { low, high }: Change): string {
  const [least, most] = [official + Math.min(low, high), official + Math.max(low, high)].map(two)
  return least === most ? texts.about(least ?? '') : texts.between(least ?? '', most ?? '')
}

/** The change in a sentence, with what it cannot pass. */
export function changeWords({ low, high, cap }: Change): string {
  const [least, most, whole] = [low, high, cap].map((value) => Math.abs(value))
  const said = cap < 0 ? texts.loss : texts.gain
  if ((most ?? 0) < LEAST * 2) return said(texts.tiny, capText(whole ?? 0))
  const [a, b] = [two(least ?? 0), two(most ?? 0)]
  return said(a === b ? texts.changeAbout(b) : texts.changeBetween(a, b), capText(whole ?? 0))
}

/** Rounded up in the last decimal, so that no change is read as passing it. */
function capText(cap: number): string {
  return cap < LEAST * 2 ? texts.capTiny : two(Math.ceil(cap * 100 - 1e-9) / 100)
}

/** The share that stays in the bassin, in whole %. */
export function keptWords({ low, high }: Range): string {
  const [least, most] = [low, high].map((share) => formatNumber(Math.round(share * 100)))
  return texts.kept(least === most ? (least ?? '') : texts.keptBetween(least ?? '', most ?? ''))
}

/** What other bassins feel, in words: those that feel some, those that hardly do; no figure. */
export function feltWords(
  found: SpreadFound,
  { gps, activity }: WhatIf,
  nameOf: (code: string) => string,
): string[] {
  const felt = (wanted: Felt) =>
    found.elsewhere
      .filter(({ people, share }) => feltIn(people > 0 ? (share * gps * activity) / people : 0) === wanted)
      .map(({ code }) => nameOf(code))
  const list = (names: string[]) =>
    names.length > NAMED
      ? `${names.slice(0, NAMED).join(t.common.listSeparator)} ${texts.more(formatNumber(names.length - NAMED), names.length - NAMED > 1)}`
      : names.join(t.common.listSeparator)
  const [some, hardly] = [felt('some'), felt('hardly')]
  if (some.length + hardly.length === 0) return [texts.felt.none]
  return [
    ...(some.length ? [texts.felt.some(list(some))] : []),
    ...(hardly.length ? [texts.felt.hardly(list(hardly))] : []),
    texts.felt.nothing,
  ]
}
