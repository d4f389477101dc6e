import { FACILITY_YEAR } from '@/catalog/facilities'
import { computed, type Ref } from 'vue'
import { numberCell, reasonsCell } from '@/catalog/absence'
import { tenth } from '@/catalog/press/indicatorTable'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import type { TableCell, TableColumn, TableRow } from '@/components/virtualTable'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { creditColumns } from '@/catalog/press/creditColumns'
import { joinCredits } from '@/catalog/press/pressCredit'
import { useAwaited } from '@/pages/shared/useAwaited'
import { creditOf } from '@/pages/shared/useCredits'
import { saveCsv } from '@/components/saveCsv'
import { exportTable, type Column } from '@/domain/exportTable'
import { exportName } from '@/domain/fileName'
import { holderColumns } from '@/pages/shared/holderColumns'
import { HOLDERS } from '@/schema/level'
import { levelName, ruleName } from './ruleName'
import type { NeedResponse } from './useNeedResponse'

const texts = t.needResponse
const plain = (text: string, title?: string): TableCell => ({ text, share: null, missing: false, title })

/** The list that the rule gives, as rows of a table and as a file. */
export function useNeedRows(model: NeedResponse, narrow: Ref<boolean>) {
  const formatValue = useFormatValue()
  const { credit } = creditOf()
  const { state, rows, facts, responses, here, table, level, territories } = model
  const vintage = computed(() => state.value.rule.vintage)
  /** The other needs asked for, with their figures. */
  const also = computed(() =>
    state.value.rule.also.map(({ of }, k) => ({
      indicator: indicatorById(of),
      values: facts.value?.also[k]?.values ?? [],
    })),
  )

  const nameColumn = computed<TableColumn>(() => ({
    id: 'nom',
    label: model.texts.value.name,
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
    const maison = here.value.nearestMaison.value?.row[row] ?? -1
    const initiative = here.value.nearestInitiative.value?.row[row] ?? -1
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

  function rowAt(index: number): TableRow | undefined {
    const row = rows.value[index] ?? -1
    const ref = model.refOf(table.value?.code[row] ?? '')
    const known = territories.at(ref)
    if (!known) return undefined
    const access = facts.value?.access[row]
    const near = nearest(row)
    return {
      code: ref.code,
      rank: formatNumber(index + 1),
      name: territories.nameOf(ref),
      place: territories.placeOf(ref),
      to: { name: 'territory', params: { ...ref } },
      cells: [
        plain(formatNumber(known.population)),
        { ...plain(formatValue(indicatorById(SUBJECT.access), access)), missing: !isKnown(access) },
        plain(km(near.maisonKm), near.maison),
        { ...plain(km(near.initiativeKm), near.initiative), titleLang: 'fr' },
      ],
    }
  }

  /** The list to take away, as filtered; `further` are the columns that go with its use. */
  function tableOf(further: readonly Column<number>[]) {
    const { csv } = texts
    const refOf = (row: number) => model.refOf(table.value?.code[row] ?? '')
    const needs = [
      { name: csv.apl(vintage.value), valueOf: (row: number) => facts.value?.access[row] },
      ...also.value.map(({ indicator, values }) => ({
        name: `${indicator.label} (${latestVintage(indicator)})`,
        valueOf: (row: number) => values[row],
      })),
    ]
    const columns: Column<number, string>[] = [
      ['code', (row) => refOf(row).code],
      ['nom', (row) => territories.nameOf(refOf(row))],
      ...holderColumns(territories, HOLDERS, refOf),
      ['population', (row) => table.value?.population[row]],
      ...needs.map(({ name, valueOf }): Column<number, string> => [name, (row) => numberCell(valueOf(row))]),
      ['absence', (row) => reasonsCell(needs.map(({ name, valueOf }) => [name, valueOf(row)]))],
      [csv.maison(FACILITY_YEAR), (row) => nearest(row).maison],
      [model.texts.value.maisonKm, (row) => tenth(nearest(row).maisonKm)],
      [csv.initiative, (row) => nearest(row).initiative],
      [model.texts.value.initiativeKm, (row) => tenth(nearest(row).initiativeKm)],
      ...further,
    ]
    return exportTable(columns, rows.value)
  }
  const all = () =>
    joinCredits(
      credit(indicatorById(SUBJECT.access), vintage.value),
      ...also.value.map(({ indicator }) => credit(indicator)),
      ...[SUBJECT.maisons, SUBJECT.initiatives, SUBJECT.population].map((id) => credit(indicatorById(id))),
    )
  const exportCsv = (rule: string) =>
    saveCsv(
      exportName(
        texts.fileName,
        levelName(level.value),
        `apl ${vintage.value}`,
        model.place.value,
        ruleName(state.value),
      ),
      tableOf([['regle', () => rule], ...creditColumns<number>(all)]),
    )
  const waiting = useAwaited(() => model.files.value)
  return { nameColumn, columns, rowAt, nearest, km, tableOf, waiting, exportCsv }
}
