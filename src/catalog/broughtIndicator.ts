import { FRANCE } from '@/domain/territory'
import { broughtTexts } from '@/i18n/pages/brought'
import type { Brought } from '@/schema/brought'
import type { BroughtId } from '@/schema/broughtId'
import { CODE_LEVEL, COMMUNE_LEVEL, LEVELS, WIDEST_LEVEL, type PublishedLevel } from '@/schema/level'
import type { Source } from '@/schema/sources'
import { broughtFigures } from './broughtFigures'
import { enterIndicator, withdrawIndicator, type Indicator } from './indicators'
import type { PaletteName } from './palettes'

/** Enters figures that a person brought in the catalogue: they are shown from there as any other. */
export function enterBrought(brought: Brought): void {
  broughtFigures.set(brought.id, brought)
  enterIndicator(broughtIndicator(brought))
}
export function withdrawBrought(id: BroughtId): void {
  broughtFigures.delete(id)
  withdrawIndicator(id)
}

/**
 * The levels at which they are known: their own, and those that communes, or whole départements, make up. What straddles
 * départements makes up the country alone.
 */
export function broughtLevels({ level, wider }: Pick<Brought, 'level' | 'wider'>): PublishedLevel[] {
  if (wider === 'none') return [level]
  if (level === COMMUNE_LEVEL) return [...LEVELS]
  const holders = level === CODE_LEVEL ? [FRANCE.level, WIDEST_LEVEL] : [FRANCE.level]
  return LEVELS.filter((other) => other === level || holders.some((holder) => holder === other))
}

const PALETTES: Record<Brought['better'], PaletteName> = { high: 'need', low: 'need', neither: 'neutral' }

/** Their entry in the catalogue: what they are called says that they were brought, wherever it is written. */
export function broughtIndicator(brought: Brought): Indicator {
  const { id, name, unit, year, kind, better, decimals } = brought
  const levels = broughtLevels(brought)
  const national = levels.includes(FRANCE.level) && kind !== 'count'
  return {
    ...{ id, unit, kind, levels, decimals },
    label: broughtTexts.label(name),
    short: broughtTexts.label(name),
    group: 'apporte',
    better: better === 'neither' ? null : better,
    palette: PALETTES[better],
    methods: ['quantile', 'jenks', ...(national ? (['diverging'] as const) : [])],
    ...(kind === 'count' && { drawn: 'circles' }),
    sources: [id],
    vintages: [year],
  }
}

/** Whose they are, as a source stands beside a figure. */
export function broughtSource({ id, name, source, year, readOn }: Brought): Source {
  return {
    id,
    title: broughtTexts.label(name),
    producer: source || broughtTexts.noSource,
    vintage: year || broughtTexts.noYear,
    licence: broughtTexts.licence,
    credit: broughtTexts.credit(source || broughtTexts.noSource),
    readOn,
    files: [],
    caveats: [broughtTexts.caveat],
  }
}
