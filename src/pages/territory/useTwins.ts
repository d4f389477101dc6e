import { likeLevel } from '@/domain/pictureLevel'
import { computed } from 'vue'
import { betterFirst } from '@/analysis/betterFirst'
import { classOf } from '@/analysis/classes'
import { triedIn } from '@/analysis/tried'
import { classColours } from '@/catalog/classColours'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { typesetFrench } from '@/i18n/typeset'
import { initiatives } from '@/load/artefacts'
import { initiativePlace } from '@/pages/shared/initiativePlace'
import { partWords } from '@/pages/shared/partWords'
import { useArtefacts } from '@/stores/artefacts'
import { useTheme } from '@/stores/theme'
import type { TerritoryModel } from './useTerritory'

const texts = t.comparables
/** Initiatives are few: they are looked for further than the territories shown. */
export const TRIED_AMONG = 40
const TITLES_SHOWN = 2

/**
 * The territories most like a bassin or an intercommunalité, those that do better first, and what was tried there. `here`: how
 * it is spoken of.
 */
export function useTwins(
  { ref, table, territories, responses, comparables }: TerritoryModel,
  here: () => string = () => texts.here,
) {
  const formatValue = useFormatValue()
  const artefacts = useArtefacts()
  const apl = indicatorById(SUBJECT.access)
  const theme = computed(() => useTheme().theme)

  const level = computed(() => likeLevel(ref.value.level))
  const access = computed(() => comparables.columnOf(SUBJECT.access) ?? [])
  const row = computed(() => comparables.rowOf(ref.value.code))
  const codeAt = (at: number) => table.value?.[level.value]?.code[at] ?? ''
  const triedAt = (at: number) => responses.locatedBy(level.value).get(codeAt(at)) ?? []
  /** Those that do better come first: they are what can be learnt from. */
  const found = (count?: number) =>
    betterFirst(comparables.similarTerritories(ref.value.code, count), access.value, row.value ?? -1)
  const similar = computed(() => found())
  const two = (value: number) => formatNumber(value, 2)
  const gainText = (gain: number | null) =>
    gain === null
      ? ''
      : gain > 0
        ? texts.gain(two(gain), here())
        : gain < 0
          ? texts.loss(two(-gain), here())
          : texts.same(here())
  const better = computed(() => {
    const total = formatNumber(similar.value.length)
    const own = access.value[row.value ?? -1]
    if (!isKnown(own)) return texts.betterUnknown
    const n = similar.value.filter(({ gain }) => (gain ?? 0) > 0).length
    const value = formatValue(apl, own)
    return n
      ? texts.better(formatNumber(n), total, value, n > 1, here())
      : texts.betterNone(total, value, here())
  })
  const rows = computed(() => {
    const colours = classColours(apl, 'fixed', (apl.fixedBreaks?.length ?? 0) + 1, theme.value)
    return similar.value.map((found) => {
      const place = { level: level.value, code: codeAt(found.row) }
      const value = access.value[found.row]
      const there = triedAt(found.row)
      return {
        ref: place,
        name: territories.nameOf(place),
        place: territories.placeOf(place),
        why: comparables.explain(found, row.value ?? 0, here()),
        distance: two(found.distance),
        value: formatValue(apl, value),
        better: (found.gain ?? 0) > 0,
        gain: gainText(found.gain),
        colour: isKnown(value) ? colours[classOf(value, apl.fixedBreaks ?? [])] : undefined,
        titles: there.slice(0, TITLES_SHOWN).map(({ id, title }) => ({ id, title: typesetFrench(title) })),
        more: there.length > TITLES_SHOWN ? texts.triedMore(formatNumber(there.length - TITLES_SHOWN)) : '',
        initiatives: responses.located.value
          ? there.length
            ? formatNumber(there.length)
            : texts.none
          : partWords(artefacts.stateOf(initiatives)),
      }
    })
  })
  /** By likeness alone: it is asked who tried it in a place like this one, not who does best. */
  const tried = computed(() => {
    const alike = found(TRIED_AMONG).toSorted((a, b) => a.distance - b.distance)
    return triedIn(alike, triedAt).map(({ item, ...like }) => ({
      id: item.id,
      axis: item.axis,
      title: item.title,
      place: `${initiativePlace(item, territories)} (${t.common.labelled(t.common.levels[level.value].one, table.value?.[level.value]?.name[like.row] ?? '')})`,
      why: [
        ...comparables.explain(like, row.value ?? 0, here()),
        like.gain !== null && like.gain > 0
          ? texts.tried.better(formatValue(apl, access.value[like.row]), two(like.gain))
          : '',
      ]
        .filter(Boolean)
        .join(' '),
      aside: texts.tried.gap(two(like.distance)),
    }))
  })
  return { better, rows, tried }
}
