import { group } from 'd3-array'
import type { Indicator } from '@/catalog/indicators'
import { isKnown, type Value } from '@/domain/value'
import { BUILT_LEVELS, LEVELS, parentsOf, type PublishedLevel } from '@/schema/level'
import { holderCodes } from '@/schema/territories'
import { figureRows } from '../figureRows'
import { LICENCE } from '../OpenData'
import type { OpenSource } from '../openSource'
import { nameOf } from '../tables'

/** A figure or why there is none, and what it is counted on. */
export const told = (value: Value, base: Value | undefined) => ({
  ...(isKnown(value) ? { valeur: value } : { absence: value }),
  ...(isKnown(base) && { effectif: base }),
})

/** The answers about territories, by path below the version: a list a level, and a file a territory that has files of its own. */
export function territoryFiles(source: OpenSource): [path: string, answer: object][] {
  const { territories } = source
  return [
    ...LEVELS.map((level): [string, object] => {
      const { code: codes, name } = territories[level]
      const list = codes.map((code, row) => ({ code, nom: name[row] }))
      return [`territoires/${level}.json`, { maille: level, territoires: list }]
    }),
    ...BUILT_LEVELS.flatMap((level) => {
      const own = territories[level]
      const figures = group(figureRows(source, level), ({ code }) => code)
      return own.code.map((code, row): [string, object] => {
        const rows = figures.get(code) ?? []
        return [
          `territoires/${level}/${code}.json`,
          {
            ...{ maille: level, code, nom: own.name[row], population: own.population[row] },
            dans: holdersOf(source, level, row),
            chiffres: rows.map(({ indicator, vintage, value, base }) => ({
              indicateur: indicator.id,
              libelle: indicator.label,
              millesime: vintage,
              ...told(value, base),
              unite: indicator.unit,
              sources: indicator.sources,
            })),
            ...creditsOf(
              source,
              rows.map(({ indicator }) => indicator),
            ),
          },
        ]
      })
    }),
  ]
}

/** Whom figures of these indicators come from, and under what licences. */
export function creditsOf({ sources }: OpenSource, indicators: Iterable<Pick<Indicator, 'sources'>>) {
  const used = new Set([...indicators].flatMap((indicator) => indicator.sources))
  const known = new Map(sources.map(({ id, credit, licence }) => [id, { credit, licence }]))
  return {
    sources: Object.fromEntries([...used].flatMap((id) => (known.has(id) ? [[id, known.get(id)]] : []))),
    licence: LICENCE.name,
  }
}

/** The territories that hold one, the nearest first. */
export function holdersOf({ territories }: OpenSource, level: PublishedLevel, row: number) {
  return parentsOf(level).map((holder) => {
    const code = holderCodes(territories, level, holder)[row] ?? ''
    return { maille: holder, code, nom: nameOf(territories, holder, code) }
  })
}
