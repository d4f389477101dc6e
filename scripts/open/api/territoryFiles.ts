import { group } from 'd3-array'
import { isKnown, type Value } from '@/domain/value'
import { BUILT_LEVELS, parentsOf, type BuiltLevel } from '@/schema/level'
import { holderCodes } from '@/schema/territories'
import type { ArtefactSet } from '../../checks/readArtefacts'
import { figureRows } from '../figureRows'
import { LICENCE } from '../OpenData'
import { nameOf } from '../tables'

/** A figure or why there is none, and what it is counted on. */
export const told = (value: Value, base: Value | undefined) => ({
  ...(isKnown(value) ? { valeur: value } : { absence: value }),
  ...(isKnown(base) && { effectif: base }),
})

/** The answers about territories, by path below the version: a list a level, and a file a territory. */
export function territoryFiles(artefacts: ArtefactSet): [path: string, answer: object][] {
  const { territories, sources } = artefacts
  const credits = new Map(sources.map(({ id, credit, licence }) => [id, { credit, licence }]))
  return BUILT_LEVELS.flatMap((level) => {
    const own = territories[level]
    const figures = group(figureRows(artefacts, level), ({ code }) => code)
    const list = own.code.map((code, row) => ({ code, nom: own.name[row] }))
    return [
      [`territoires/${level}.json`, { maille: level, territoires: list }] as [string, object],
      ...own.code.map((code, row): [string, object] => {
        const rows = figures.get(code) ?? []
        const used = [...new Set(rows.flatMap(({ indicator }) => indicator.sources))]
        return [
          `territoires/${level}/${code}.json`,
          {
            ...{ maille: level, code, nom: own.name[row], population: own.population[row] },
            dans: holdersOf(artefacts, level, row),
            chiffres: rows.map(({ indicator, vintage, value, base }) => ({
              indicateur: indicator.id,
              libelle: indicator.label,
              millesime: vintage,
              ...told(value, base),
              unite: indicator.unit,
              sources: indicator.sources,
            })),
            sources: Object.fromEntries(
              used.flatMap((id) => (credits.has(id) ? [[id, credits.get(id)]] : [])),
            ),
            licence: LICENCE.name,
          },
        ]
      }),
    ]
  })
}

function holdersOf({ territories }: ArtefactSet, level: BuiltLevel, row: number) {
  return parentsOf(level).map((holder) => {
    const code = holderCodes(territories, level, holder)[row] ?? ''
    return { maille: holder, code, nom: nameOf(territories, holder, code) }
  })
}
