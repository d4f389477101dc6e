import { weightedMean } from '@/analysis/weightedMean'
import { isKnown, type Value } from '@/domain/value'
import type { ArtefactSet, Check } from './readArtefacts'

/** Half of the last decimal written: rounding may step over a bound by that much. */
const ROUNDING = 0.0005
/** Rounded values and weights of communes give the mean again to this. */
const TOLERANCE = 0.002

/** The mean of a bassin lies between its least and greatest commune, and can be made again from `communes-apl.json`. */
export const aplBoundsCheck: Check = ({ values, apl, communes, territories }) =>
  (['apl', 'apl-65'] as const).flatMap((id) =>
    Object.entries(values[id].vintages).flatMap(([vintage, levels]) => {
      const series: Record<string, Value[]> = id === 'apl' ? apl.apl : apl.apl65
      const column = series[vintage] ?? []
      const members = rowsByBassin(communes)
      return territories.bassin.code.flatMap((code, k) => {
        const rows = members.get(code) ?? []
        const own = levels.bassin?.values[k] ?? 'not-published'
        const mean = weightedMean(rows, column, apl.weight)
        const where = `${id} ${vintage}, bassin ${code}`
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
      })
    }),
  )

function rowsByBassin({ bassin }: ArtefactSet['communes']): Map<string, number[]> {
  const rows = new Map<string, number[]>()
  bassin.forEach((code, row) => {
    const own = rows.get(code)
    if (own) own.push(row)
    else rows.set(code, [row])
  })
  return rows
}
