import { computed, type Ref } from 'vue'
import { unitBeside } from '@/catalog/formatValue'
import { COMMUNE_KINDS, FACILITIES, NAMED_KINDS, isNamed, listedBy } from '@/catalog/facilities'
import { fewWords, restsOnFew } from '@/catalog/restsOnFew'
import { upperFirst } from '@/domain/firstLetter'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { typesetFrench } from '@/i18n/typeset'
import type { Picked } from '@/map/pick'
import { initiativePlace } from '../shared/initiativePlace'
import { sizeOf } from '../shared/sizeOf'
import type { MapModel } from './useMapModel'

/** What the tooltip says of the territory or symbol pointed at; null when nothing is. */
export function useTooltip(model: MapModel, hoveredPoint: Ref<Picked>) {
  const formatValue = useFormatValue()
  const { hovered, territories, classes, view, points, legendSources } = model

  const territory = computed(() => {
    const ref = hovered.value
    if (!ref || ref.level !== view.value.level) return null
    const row = territories.rowOf(ref)
    if (row === undefined) return null
    const entry = classes.indicator.value
    const value = classes.values.value[row]
    const base = classes.column.value?.base?.[row]
    const place = [territories.placeOf(ref), sizeOf(territories.at(ref))].filter(Boolean)
    const small = isKnown(value) && restsOnFew(entry, ref.code, base)
    const note: string[] = [
      value !== undefined && !isKnown(value) ? t.missing[value].sentence : unitBeside(entry),
      small ? upperFirst(fewWords(entry)) : '',
      legendSources.value.map(({ text }) => text).join(t.common.phraseSeparator),
    ]
    return {
      title: territories.nameOf(ref),
      subtitle: place.join(t.common.listSeparator),
      rows: [
        { label: entry.short, value: formatValue(entry, value, base) },
        ...(isKnown(classes.national.value)
          ? [{ label: t.common.france, value: formatValue(entry, classes.national.value) }]
          : []),
      ],
      note: note.filter(Boolean).join('. '),
    }
  })

  const symbol = computed(() => {
    const picked = hoveredPoint.value
    if (picked?.kind === 'initiative') {
      const item = points.initiatives.value?.find(({ id }) => id === picked.id)
      if (!item) return null
      const subtitle = `${t.initiatives.types[item.type]}${t.common.listSeparator}${initiativePlace(item, territories)}`
      return { title: typesetFrench(item.title), titleLang: 'fr' as const, subtitle, rows: [] }
    }
    if (picked?.kind === 'group') {
      const { axis, count } = picked
      return {
        title: t.map.initiativesGroup(formatNumber(count)),
        subtitle: t.initiatives.axes[axis].label,
        rows: [],
        note: t.map.openGroup,
      }
    }
    if (picked?.kind === 'maternity') {
      const { file, change } = model.maternities
      const row = file.value?.code.indexOf(picked.code) ?? -1
      const years = file.value?.years[row]
      if (!file.value || !years) return null
      const subtitle = change.value?.closed.includes(row)
        ? t.map.maternityClosed(String(years.at(-1)))
        : t.map.maternityOpened(String(years[0]))
      return { title: file.value.name[row] ?? '', subtitle, rows: [] }
    }
    if (picked?.kind === 'facility') {
      const table = points.facilities.value
      const row = table?.code.indexOf(picked.code) ?? -1
      if (!table || row < 0) return null
      const held = NAMED_KINDS.filter(({ id }) => (table[id][row] ?? 0) > 0)
      const own = FACILITIES.filter(({ id }) => (table[id][row] ?? 0) > 0)
      const kinds = held.length ? held : isNamed(table, row) ? own : COMMUNE_KINDS
      const counts = kinds.map(({ id, label }) => ({ label, value: formatNumber(table[id][row] ?? 0) }))
      return { title: table.name[row] ?? '', subtitle: listedBy(kinds), rows: counts }
    }
    return null
  })

  return computed(() => territory.value ?? symbol.value)
}
