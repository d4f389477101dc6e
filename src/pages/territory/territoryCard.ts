import { BORDER_KINDS, borderLines } from '@/analysis/borders'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { inTheme } from '@/catalog/inks'
import { pressCredit } from '@/catalog/press/pressCredit'
import { SUBJECT } from '@/catalog/subjects'
import { CARD_MAP, cardPlate } from '@/charts/cardPlate'
import { upperFirst } from '@/domain/firstLetter'
import { svg, type SvgNode } from '@/domain/svg'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { pressTexts } from '@/i18n/pages/press'
import { vectorMap } from '@/map/vectorMap'
import { vectorGround, vectorMarks } from '@/map/vectorScene'
import { useSmallMap } from '@/pages/shared/useSmallMap'
import type { useFigures } from '@/pages/shared/useFigures'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { Boundaries } from '@/schema/boundaries'
import type { Sources } from '@/schema/sources'

const HATCH = 'card-hatch'

interface Known {
  territories: ReturnType<typeof useTerritories>
  figures: ReturnType<typeof useFigures>
  boundaries: Boundaries
  sources: Sources
}

/**
 * Draws the picture that stands for a territory's page where its address is pasted: the map of its page, its name, its
 * access to GPs with unit, year and source. Null for what has no shape.
 */
export function territoryCards({ territories, figures, boundaries, sources }: Known) {
  const { mapOf, classes } = useSmallMap(territories, figures)
  const apl = indicatorById(SUBJECT.access)
  const vintage = latestVintage(apl)
  const { links, licence } = pressCredit(sources, apl.sources, vintage)
  const source = pressTexts.cardSource(links[0]?.text ?? '', licence)
  const borders = {
    type: 'FeatureCollection' as const,
    features: BORDER_KINDS.map((kind) => ({
      ...{ type: 'Feature' as const, properties: { kind } },
      geometry: borderLines(boundaries, kind),
    })),
  }

  return (ref: TerritoryRef): SvgNode | null => {
    const content = mapOf(ref)
    if (!content) return null
    const { width, height } = CARD_MAP
    const map = vectorMap(content.features, content.frame, { width, height, margin: content.margin })
    const marks = { points: [], marked: new Set<string>(), outlined: [], ...content, borders }
    const node = svg('g', {}, [
      vectorGround(map, content.fills, content.missing, HATCH),
      vectorMarks(map, marks),
    ])
    const value = figures.valueOf(apl.id, ref) ?? 'not-published'
    const own = ref.level === FRANCE.level
    const { labels, colours } = classes.value
    const plate = cardPlate({
      kind: own
        ? t.common.product
        : [upperFirst(t.common.levels[ref.level].one), territories.placeOf(ref)].filter(Boolean).join(' · '),
      name: territories.nameOf(ref),
      what: apl.label,
      figure: formatValue(apl, value),
      unit: isKnown(value) ? apl.unit : t.missing[value].sentence,
      compared: own
        ? ''
        : t.territory.key.france(formatValue(apl, figures.valueOf(apl.id, FRANCE) ?? 'not-published')),
      legend: labels.map((label, k) => ({ label, colour: colours[k] ?? '' })),
      missing: { colour: `url(#${HATCH})`, label: t.missing['not-published'].short },
      ...{ source, product: t.common.product, map: { node, width, height }, theme: 'light' as const },
    })
    return inTheme(plate, 'light')
  }
}
