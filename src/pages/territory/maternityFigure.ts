import { indicatorById } from '@/catalog/indicators'
import { pressCredit } from '@/catalog/press/pressCredit'
import { SUBJECT } from '@/catalog/subjects'
import { upperFirst } from '@/domain/firstLetter'
import type { PressFigure } from '@/domain/pressKit'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { namedPlaceTexts } from '@/i18n/pages/namedPlaces'
import { maternities } from '@/load/artefacts'
import type { Sources } from '@/schema/sources'
import { whenReady } from '../shared/whenReady'
import { maternitiesOf, maternityYears } from './maternitiesOf'
import type { TerritoryModel } from './useTerritory'

/** « 3 maternités sur 7 ont fermé depuis 2013 dans … », to be quoted; null where there never was one. */
export async function maternityFigure(model: TerritoryModel, sources: Sources): Promise<PressFigure | null> {
  const texts = namedPlaceTexts.maternities
  const found = maternitiesOf(await whenReady(maternities), model)
  if (!found) return null
  const { closed, before } = found.change
  const [first, last] = maternityYears(model).map(String) as [string, string]
  const value = t.common.outOf(formatNumber(closed.length), formatNumber(before.length))
  const credit = pressCredit(sources, indicatorById(SUBJECT.maternityDistance).sources, last)
  return {
    id: 'maternites',
    label: t.common.labelled(texts.title(first, last), value),
    sentence: upperFirst(found.sentence),
    ...{ value, unit: texts.signs.gone, sample: { kind: 'none' }, vintage: t.common.span(first, last) },
    ...{ source: credit.source, links: credit.links, licence: credit.licence },
    caveats: [texts.note, ...credit.caveats],
  }
}
