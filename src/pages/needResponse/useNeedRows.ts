import { computed, type Ref } from 'vue'
import { toCsv } from '@/analysis/csv'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById } from '@/catalog/indicators'
import type { TableCell, TableColumn, TableRow } from '@/components/virtualTable'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { saveText } from '@/components/saveFile'
import type { NeedResponse } from './useNeedResponse'

const texts = t.needResponse
const plain = (text: string, title?: string): TableCell => ({ text, share: null, missing: false, title })

/** The list that the rule gives, as rows of a table and as a file. */
export function useNeedRows(model: NeedResponse, narrow: Ref<boolean>) {
  const { state, rows, facts, responses, territories } = model
  const vintage = computed(() => state.value.rule.vintage)

  const nameColumn = computed<TableColumn>(() => ({
    id: 'nom',
    label: texts.columns.name,
    width: narrow.value ? 118 : 190,
  }))
  /** On a phone all columns are in sight. */
  const columns = computed<TableColumn[]>(() => {
    const [population, apl, maison, initiative] = narrow.value ? [70, 44, 56, 62] : [82, 52, 68, 72]
    return [
      { id: 'population', label: texts.columns.population, width: population },
      { id: 'apl', label: texts.columns.apl(vintage.value), width: apl },
      { id: 'maison', label: texts.columns.maison, width: maison },
      { id: 'initiative', label: texts.columns.initiative, width: initiative },
    ]
  })

  function nearest(row: number) {
    const all = facts.value
    const maison = responses.nearestMaison.value?.row[row] ?? -1
    const initiative = responses.nearestInitiative.value?.row[row] ?? -1
    return {
      maison: responses.maisons.value?.name[maison] ?? '',
      maisonKm: all?.maisonKm[row] ?? Infinity,
      maisonInside: (all?.maisons[row] ?? 0) > 0,
      initiative: responses.located.value?.[initiative]?.title ?? '',
      initiativeKm: all?.initiativeKm[row] ?? Infinity,
      initiativeInside: (all?.initiatives[row] ?? 0) > 0,
    }
  }
  const km = (value: number) =>
    Number.isFinite(value) ? t.common.km(formatNumber(value)) : t.missing['not-published'].short

  function rowAt(index: number): TableRow {
    const row = rows.value[index] ?? 0
    const code = responses.bassins.value?.code[row] ?? ''
    const ref = { level: 'bassin' as const, code }
    const access = facts.value?.access[row]
    const near = nearest(row)
    return {
      code,
      rank: formatNumber(index + 1),
      name: territories.nameOf(ref),
      place: territories.placeOf(ref),
      to: { name: 'territory', params: ref },
      cells: [
        plain(formatNumber(responses.bassins.value?.population[row] ?? 0)),
        { ...plain(formatValue(indicatorById('apl'), access)), missing: !isKnown(access) },
        plain(km(near.maisonKm), near.maison),
        plain(km(near.initiativeKm), near.initiative),
      ],
    }
  }

  /** The list as filtered, with the rule in words as its first line's last column head. */
  function exportCsv(sentence: string) {
    const { csv } = texts
    const head = [
      csv.code,
      csv.name,
      csv.departement,
      csv.region,
      csv.population,
      csv.apl(vintage.value),
      csv.maison,
      csv.maisonKm,
      csv.initiative,
      csv.initiativeKm,
      csv.rule(sentence),
    ]
    const tenth = (value: number) => (Number.isFinite(value) ? Math.round(value * 10) / 10 : null)
    const lines = rows.value.map((row) => {
      const ref = { level: 'bassin' as const, code: responses.bassins.value?.code[row] ?? '' }
      const access = facts.value?.access[row] ?? 'not-published'
      const near = nearest(row)
      return [
        ref.code,
        territories.nameOf(ref),
        territories.placeOf(ref),
        territories.widestNameOf(ref),
        responses.bassins.value?.population[row] ?? null,
        isKnown(access) ? access : t.missing[access].short,
        near.maison,
        tenth(near.maisonKm),
        near.initiative,
        tenth(near.initiativeKm),
        '',
      ]
    })
    saveText(`${texts.fileName}.csv`, toCsv(head, lines, 'tableur'), 'text/csv')
  }
  return { nameColumn, columns, rowAt, nearest, km, exportCsv }
}
