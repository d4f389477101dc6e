import { group } from 'd3-array'
import { INDICATORS } from '@/catalog/indicators'
import { allVintages } from '@/catalog/vintagesAt'
import { withVintages } from '@/catalog/withVintages'
import { noteTexts } from '@/i18n/pages/notes'
import { BUILT_LEVELS } from '@/schema/level'
import { figureRows } from '../figureRows'
import { LICENCE } from '../OpenData'
import type { OpenSource } from '../openSource'
import { told } from './territoryFiles'

/** The answers about indicators, by path below the version: their list, and a file each with all its figures. */
export function indicatorFiles(source: OpenSource): [path: string, answer: object][] {
  const byIndicator = new Map(
    BUILT_LEVELS.map((level) => [level, group(figureRows(source, level), ({ indicator }) => indicator.id)]),
  )
  const head = (indicator: (typeof INDICATORS)[number]) => ({
    ...{ indicateur: indicator.id, libelle: indicator.label, unite: indicator.unit, genre: indicator.kind },
    ...{ millesimes: allVintages(indicator), mailles: indicator.levels },
  })
  return [
    ['indicateurs.json', { indicateurs: INDICATORS.map(head) }],
    ...INDICATORS.map((indicator): [string, object] => [
      `indicateurs/${indicator.id}.json`,
      {
        ...head(indicator),
        definition: withVintages(noteTexts[indicator.id].definition),
        calcul: withVintages(noteTexts[indicator.id].rule),
        sources: source.sources
          .filter(({ id }) => indicator.sources.includes(id))
          .map(({ id, title, producer, vintage, licence, url, caveats }) => ({
            ...{
              id,
              titre: title,
              producteur: producer,
              millesime: vintage,
              licence,
              adresse: url,
              reserves: caveats,
            },
          })),
        chiffres: BUILT_LEVELS.flatMap((level) =>
          (byIndicator.get(level)?.get(indicator.id) ?? []).map(({ code, vintage, value, base }) => ({
            ...{ maille: level, code, millesime: vintage },
            ...told(value, base),
          })),
        ),
        licence: LICENCE.name,
      },
    ]),
  ]
}
