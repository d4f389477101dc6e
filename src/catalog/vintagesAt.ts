import { t } from '@/i18n'
import { isMade, type Level } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { existsAt } from './existsAt'
import type { Indicator } from './indicators'

type Dated = Pick<Indicator, 'id' | 'levels' | 'vintages' | 'given'>

/** Every vintage, oldest first; those of some levels only are newer than those of all. */
export function allVintages({ vintages, given = {} }: Pick<Dated, 'vintages' | 'given'>): readonly string[] {
  return [...vintages, ...Object.keys(given).filter((vintage) => !vintages.includes(vintage))]
}

/** Whether there are figures of a vintage at a level. */
export function isVintageAt(indicator: Dated, vintage: string, level: Level): boolean {
  if (indicator.vintages.includes(vintage)) return existsAt(indicator, level)
  // Given of territories: what is composed of communes, or is one, has the vintages that communes have.
  return level !== OWN_LEVEL && !isMade(level) && indicator.given?.[vintage]?.[level] !== undefined
}

/** The vintages that have figures at a level, oldest first. */
export function vintagesAt(indicator: Dated, level: Level): readonly string[] {
  return allVintages(indicator).filter((vintage) => isVintageAt(indicator, vintage, level))
}

/** « 2024 : publié par département et pour la France seulement », of each vintage that not all levels have; '' where all do. */
export function partialVintages(indicator: Dated): string {
  return allVintages(indicator)
    .filter((vintage) => !indicator.vintages.includes(vintage))
    .map((vintage) =>
      t.common.partialVintage(
        vintage,
        indicator.levels
          .filter((level) => isVintageAt(indicator, vintage, level))
          .map((level) => (level === 'france' ? t.common.france : t.common.levels[level].many))
          .join(t.common.listSeparator),
      ),
    )
    .join(t.common.phraseSeparator)
}
