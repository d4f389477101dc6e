import { existsAt } from '@/catalog/existsAt'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { isVintageAt } from '@/catalog/vintagesAt'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { TerritoryRef } from '@/domain/territory'
import type { Value } from '@/domain/value'
import {
  communes,
  territories as territoriesFile,
  territoriesAt,
  valuesOf,
  type Artefact,
} from '@/load/artefacts'
import { partWords } from '@/pages/shared/partWords'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { Level } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import type { Column } from '@/schema/values'
import { useArtefacts } from '@/stores/artefacts'
import { sharedStill } from '@/stores/sharedStill'

/** Figures of any territory on any indicator; undefined while their file is on its way. Reading one starts its loading. */
function makeFigures(territories: ReturnType<typeof useTerritories>) {
  const artefacts = useArtefacts()

  const newest = (id: IndicatorId) => latestVintage(indicatorById(id))

  function columnOf(id: IndicatorId, level: Level, vintage = newest(id)): Column | undefined {
    if (!existsAt(indicatorById(id), level)) return undefined
    return artefacts.value(valuesOf(id, level))?.vintages[vintage]?.[level]
  }
  function valueOf(id: IndicatorId, ref: TerritoryRef, vintage = newest(id)): Value | undefined {
    if (!existsAt(indicatorById(id), ref.level)) return 'not-applicable'
    if (!isVintageAt(indicatorById(id), vintage, ref.level)) return 'not-published'
    if (ref.level === OWN_LEVEL) return territories.own?.figureOf(id, ref.code, vintage)?.value
    const row = territories.rowOf(ref)
    return row === undefined ? undefined : columnOf(id, ref.level, vintage)?.values[row]
  }
  function baseOf(id: IndicatorId, ref: TerritoryRef, vintage = newest(id)): Value | undefined {
    if (ref.level === OWN_LEVEL) return territories.own?.figureOf(id, ref.code, vintage)?.base
    const row = territories.rowOf(ref)
    return row === undefined ? undefined : columnOf(id, ref.level, vintage)?.base?.[row]
  }
  /** The files that tell a figure of a level; none where there is no such figure. */
  function filesOf(id: IndicatorId, level: Level): readonly Artefact<unknown>[] {
    if (!existsAt(indicatorById(id), level)) return []
    if (level === OWN_LEVEL) return territories.own?.filesOf(id) ?? [communes]
    return [territoriesFile, territoriesAt(level), valuesOf(id, level)]
  }
  /** A figure as it is read; where none has come, whether its own files are on their way or could not be loaded. */
  function textOf(id: IndicatorId, ref: TerritoryRef, vintage = newest(id), base?: Value): string {
    const value = valueOf(id, ref, vintage)
    if (value !== undefined) return formatValue(indicatorById(id), value, base)
    return partWords(artefacts.stateOf(...filesOf(id, ref.level)))
  }
  return { columnOf, valueOf, baseOf, filesOf, textOf }
}

export const useFigures = sharedStill(makeFigures)

export type Figures = ReturnType<typeof useFigures>
