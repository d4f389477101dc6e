import { FRANCE } from '@/domain/territory'
import { broughtTexts } from '@/i18n/pages/brought'
import type { Brought } from '@/schema/brought'
import type { BroughtId } from '@/schema/broughtId'
import type { Source } from '@/schema/sources'
import { broughtFigures } from './broughtFigures'
import { broughtLevels } from './broughtLevels'
import { enterIndicator, withdrawIndicator, type Indicator } from './indicators'

/** Enters figures that a person brought in the catalogue: they are shown from there as any other. */
export function enterBrought(brought: Brought): void {
  broughtFigures.set(brought.id, brought)
  enterIndicator(broughtIndicator(brought))
}
export function withdrawBrought(id: BroughtId): void {
  broughtFigures.delete(id)
  withdrawIndicator(id)
}

/** Their entry in the catalogue: what they are called says that they were brought, wherever it is written. */
export function broughtIndicator(brought: Brought): Indicator {
  const { id, name, unit, year, kind, decimals } = brought
  // Whatever was said of a count: it follows the size of a territory.
  const better = kind === 'count' || brought.better === 'neither' ? null : brought.better
  const levels = broughtLevels(brought)
  const national = levels.includes(FRANCE.level) && kind !== 'count'
  return {
    ...{ id, unit, kind, levels, decimals },
    label: broughtTexts.label(name),
    short: broughtTexts.label(name),
    group: 'apporte',
    better,
    palette: better ? 'need' : 'neutral',
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
    credit: broughtTexts.credit(source),
    readOn,
    files: [],
    caveats: [broughtTexts.caveat],
  }
}
