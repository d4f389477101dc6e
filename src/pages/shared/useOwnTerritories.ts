import { centreAt } from '@/domain/communeCentre'
import { concerns, homeAt, territoryOf, type Attachments } from '@/analysis/membership'
import { readOwnCode, type OwnTerritory } from '@/analysis/own/ownTerritory'
import { indicatorRecipe } from '@/catalog/recipes'
import type { IndicatorId } from '@/domain/indicatorIds'
import { t } from '@/i18n'
import { communes as communesFile, initiatives as initiativesFile, type Artefact } from '@/load/artefacts'
import { ownOutline } from '@/load/ownOutline'
import { onceEach } from '@/pages/shared/onceEach'
import { filesOfFigure, useFigureOfRows, type RowsFigure } from '@/pages/shared/useFigureOfRows'
import type { Communes } from '@/schema/communes'
import { HOME_LEVEL, type Level } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useArtefacts } from '@/stores/artefacts'

const read = new WeakMap<OwnTerritory, { table: Communes; rows: number[] }>()

/** Asked for each figure of a page: looked for once. */
function rowsIn(table: Communes, own: OwnTerritory): readonly number[] {
  const known = read.get(own)
  if (known?.table === table) return known.rows
  const wanted = new Set(own.communes)
  const rows = table.code.flatMap((code, row) => (wanted.has(code) && table[HOME_LEVEL][row] ? [row] : []))
  read.set(own, { table, rows })
  return rows
}

/** What tables and files of figures say of other territories, worked out from the communes of one that a person composed. */
export function useOwnTerritories(attached: { value: Attachments }) {
  const artefacts = useArtefacts()
  const figureOfRows = useFigureOfRows()

  /** Rows of its communes in `communes.json`; undefined while that has not come, or for a code that says none. */
  function rowsOf(code: string): readonly number[] | undefined {
    const own = readOwnCode(code)
    const table = artefacts.value(communesFile)
    return own && table && rowsIn(table, own)
  }

  function at(code: string) {
    const table = artefacts.value(communesFile)
    const rows = rowsOf(code)
    if (!table || !rows?.length) return undefined
    const people = (row: number) => table.population[row] ?? 0
    const seat = rows.reduce((most, row) => (people(row) > people(most) ? row : most))
    return {
      ...{
        code,
        name: readOwnCode(code)?.name || t.common.unnamed,
        communes: rows.length,
        seat: table.code[seat] ?? '',
      },
      population: rows.reduce((sum, row) => sum + people(row), 0),
      ...centreAt(table, seat),
      area: artefacts.value(ownOutline(code))?.area,
    }
  }
  /** Centres of its communes, degrees. */
  function centresOf(code: string) {
    const table = artefacts.value(communesFile)
    return table ? (rowsOf(code) ?? []).map((row) => centreAt(table, row)) : []
  }
  /** Codes of the territories of a level in which its communes lie, with how many of them and their people. */
  function holdersOf(code: string, level: Level) {
    const table = artefacts.value(communesFile)
    const found = new Map<string, { communes: number; people: number }>()
    if (!table) return found
    for (const row of rowsOf(code) ?? []) {
      const holder = territoryOf(homeAt(table, table.code, row), level, attached.value)
      if (!holder) continue
      const { communes, people } = found.get(holder) ?? { communes: 0, people: 0 }
      found.set(holder, { communes: communes + 1, people: people + (table.population[row] ?? 0) })
    }
    return found
  }

  /** The files that a figure is made of. */
  function filesOf(id: IndicatorId): Artefact<unknown>[] {
    const recipe = indicatorRecipe(id)
    if (recipe.kind === 'listed') return [communesFile, initiativesFile]
    return filesOfFigure(id)
  }
  /** Made by the pipeline's own rule of the same communes; undefined while a file is on its way. */
  function makeFigure(id: IndicatorId, code: string, vintage: string): RowsFigure | undefined {
    const recipe = indicatorRecipe(id)
    const rows = rowsOf(code)
    if (!rows) return undefined
    if (recipe.kind === 'given' || recipe.kind === 'published')
      return { value: 'not-applicable', communes: 0 }
    if (recipe.kind === 'listed') {
      const ref = { level: OWN_LEVEL, code } as const
      const listed = artefacts.value(initiativesFile)
      const value = listed?.filter((item) => concerns(item, ref, attached.value)).length
      return value === undefined ? undefined : { value, communes: rows.length }
    }
    return figureOfRows(id, rows, vintage)
  }
  const figures = onceEach((code: string) =>
    onceEach((id: IndicatorId) => onceEach((vintage: string) => makeFigure(id, code, vintage))),
  )
  /** Asked for several times by each part of a page: made once. */
  const figureOf = (id: IndicatorId, code: string, vintage: string) => figures(code)(id)(vintage)
  /** Its codes that are no commune's any more, or of one without figures. */
  function goneOf(code: string): string[] {
    const table = artefacts.value(communesFile)
    const known = new Set(rowsOf(code)?.map((row) => table?.code[row]))
    return table ? (readOwnCode(code)?.communes ?? []).filter((commune) => !known.has(commune)) : []
  }
  /** Codes of the territories of a level of which a commune borders it; undefined until its outline is there. */
  function neighboursOf(code: string, level: Level): string[] | undefined {
    const table = artefacts.value(communesFile)
    const outline = artefacts.value(ownOutline(code))
    if (!table || !outline) return undefined
    const around = new Set(outline.around)
    const rows = [...table.code.keys()].filter((row) => around.has(table.code[row] ?? ''))
    const holders = rows.map((row) => territoryOf(homeAt(table, table.code, row), level, attached.value))
    return [...new Set(holders.filter(Boolean))]
  }
  return { rowsOf, at, centresOf, holdersOf, goneOf, neighboursOf, filesOf, figureOf }
}
