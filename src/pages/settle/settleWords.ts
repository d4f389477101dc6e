import type { Reason } from '@/analysis/settle/order'
import { aroundCommune } from '@/domain/settle'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { formatKm } from '@/i18n/formatKm'
import { settleTexts as texts } from '@/i18n/pages/settle'
import { partWords } from '@/pages/shared/partWords'
import type { SettleModel, Settled } from './useSettle'
import { criterionOf } from './useSettle'

/** Why a place is before another, in one sentence. */
export function reasonWords(reason: Reason): string {
  const words = texts.why
  if (reason.by === 'name') return words.name
  const { by, before, after } = reason
  if (by !== 'km') return words[by](formatNumber(before), formatNumber(after))
  return Number.isFinite(after) ? words.km(formatKm(before), formatKm(after)) : words.kmNone(formatKm(before))
}

/** What is asked, in words: where, then what is a must, then what is a wish. */
export function askedWords({ areas, state, asked, wantedOf, facts }: SettleModel): string[] {
  const said = texts.said
  const places = (areas.known.value ?? []).map(({ area, name }) =>
    aroundCommune(area) ? said.around(formatKm(area.km), name) : name,
  )
  const of = (weight: 'indispensable' | 'souhaite') => {
    const parts = asked.value
      .filter(({ id }) => wantedOf(id).weight === weight)
      .map((criterion) =>
        texts.criteria[criterion.id].asks(facts.boundWords(criterion, wantedOf(criterion.id).bound)),
      )
    return parts.length
      ? [t.common.labelled(texts.weights[weight], parts.join(t.common.phraseSeparator))]
      : []
  }
  const joined = places.join(state.value.together === 'tous' ? said.and : said.or)
  const where = state.value.areas.length
    ? joined || partWords(areas.failure.value ? 'failed' : 'loading')
    : said.everywhere
  const partly = (areas.known.value ?? []).flatMap((area) => (area.partly ? said.partly(area.name) : []))
  return [t.common.labelled(texts.areas.title, where), ...partly, ...of('indispensable'), ...of('souhaite')]
}

/** What each answer is worth to a place: in the order of the criteria, musts first. */
export function answersOf({ facts, wantedOf, asked }: SettleModel, place: Settled) {
  const status = (id: Settled['must']['met'][number]) =>
    (['met', 'unmet', 'unknown'] as const).find(
      (one) => place.must[one].includes(id) || place.wish[one].includes(id),
    ) ?? 'unknown'
  return [...asked.value]
    .sort((a, b) => rank(wantedOf(a.id).weight) - rank(wantedOf(b.id).weight))
    .map(({ id }) => ({
      id,
      status: status(id),
      must: wantedOf(id).weight === 'indispensable',
      text: facts.factWords(criterionOf(id), place.row),
    }))
}
const rank = (weight: string) => (weight === 'indispensable' ? 0 : 1)

/** How far a place is, and from where; '' where no distance is asked. */
export function distanceWords({ areas, state }: SettleModel, { km, from }: Settled): string {
  const name = from === null ? undefined : areas.known.value?.[from]?.name
  if (km === null || name === undefined) return ''
  if (km < 0.05) return texts.result.here(name)
  const many = state.value.areas.filter(aroundCommune).length > 1 && state.value.together === 'tous'
  return (many ? texts.result.farthest : texts.result.away)(formatKm(km), name)
}
