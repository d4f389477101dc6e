import { indicatorById } from '@/catalog/indicators'
import { maternitySentence } from '@/catalog/maternityWords'
import { placeOf } from '@/catalog/press/indicatorFigure'
import { pressCredit } from '@/catalog/press/pressCredit'
import { SUBJECT } from '@/catalog/subjects'
import { upperFirst } from '@/domain/firstLetter'
import type { PressFigure } from '@/domain/pressKit'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { namedPlaceTexts } from '@/i18n/pages/namedPlaces'
import { maternities } from '@/load/artefacts'
import type { Sources } from '@/schema/sources'
import { MATERNITY_SPAN } from '@/stores/address/maternities'
import { whenReady } from '../shared/whenReady'
import { maternitiesOf } from './maternitiesOf'
import type { TerritoryModel } from './useTerritory'

/** « 3 maternités sur 7 ont fermé depuis 2013 dans … », to be quoted; null where there never was one. */
export async function maternityFigure(
  { ref, name, territories, state }: TerritoryModel,
  sources: Sources,
): Promise<PressFigure | null> {
  const texts = namedPlaceTexts.maternities
  const years = state.value.maternities ?? MATERNITY_SPAN
  const change = maternitiesOf(await whenReady(maternities), ref.value, territories.attached.value, years)
  if (change.before.length + change.after.length === 0) return null
  const place = placeOf({
    territory: ref.value,
    name: ref.value.level === 'france' ? t.common.france : name.value,
    place: territories.placeOf(ref.value),
  })
  const [first, last] = years.map(String) as [string, string]
  const value = t.common.outOf(formatNumber(change.closed.length), formatNumber(change.before.length))
  const credit = pressCredit(sources, indicatorById(SUBJECT.maternityDistance).sources, last)
  return {
    id: 'maternites',
    label: t.common.labelled(texts.title(first, last), value),
    sentence: upperFirst(maternitySentence(change, years, place)),
    ...{ value, unit: texts.signs.gone, sample: { kind: 'none' }, vintage: t.common.span(first, last) },
    ...{ source: credit.source, links: credit.links, licence: credit.licence },
    caveats: [texts.note, ...credit.caveats],
  }
}
