import { weightedMean } from '@/analysis/weightedMean'
import { indicatorById } from '@/catalog/indicators'
import { isVintageAt } from '@/catalog/vintagesAt'
import { isKnown, type Value } from '@/domain/value'
import { FOLDER_LEVELS, HOME_LEVEL } from '@/schema/level'
import { communeRows } from './communeRows'
import type { Check } from './readArtefacts'

/** Half of the last decimal written: rounding may step over a bound by that much. */
const ROUNDING = 0.0005
/** Rounded values and weights of communes give the mean again to this. */
const TOLERANCE = 0.002

/** The mean of a bassin, or of an intercommunalité, lies between its least and greatest commune, and can be made again from `communes-apl.json`. */
export const aplBoundsCheck: Check = (artefacts) => {
  const { values, apl, territories } = artefacts
  const levels = [HOME_LEVEL, ...FOLDER_LEVELS].map((level) => ({
    level,
    members: communeRows(artefacts, level),
  }))
  return (['apl', 'apl-65'] as const).flatMap((id) =>
    Object.entries(values[id].vintages).flatMap(([vintage, columns]) => {
      const series: Record<string, Value[]> = id === 'apl' ? apl.apl : apl.apl65
      const column = series[vintage] ?? []
      // The producer gives some vintages of wider territories alone.
      const made = levels.filter(({ level }) => isVintageAt(indicatorById(id), vintage, level))
      return made.flatMap(({ level, members }) =>
        territories[level].code.flatMap((code, k) => {
          const rows = members.get(code) ?? []
          const own = columns[level]?.values[k] ?? 'not-published'
          const mean = weightedMean(rows, column, apl.weight)
          const where = `${id} ${vintage}, ${level} ${code}`
          if (!isKnown(own) || !isKnown(mean))
            return own === mean ? [] : [`${where} : ${own} au lieu de ${mean}.`]
          const known = rows.flatMap((row) =>
            isKnown(column[row]) && isKnown(apl.weight[row]) ? [Number(column[row])] : [],
          )
          return [
            ...(own >= Math.min(...known) - ROUNDING && own <= Math.max(...known) + ROUNDING
              ? []
              : [`${where} : ${own} hors des valeurs de ses communes.`]),
            ...(Math.abs(own - mean) <= TOLERANCE
              ? []
              : [`${where} : ${own}, mais ${mean} d’après ses communes.`]),
          ]
        }),
      )
    }),
  )
}
