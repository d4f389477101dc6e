import { latestVintage } from '@/catalog/indicators'
import { comparedFigure } from '@/catalog/press/comparedFigure'
import { joinTables } from '@/catalog/press/joinTables'
import { fileName } from '@/domain/fileName'
import type { PressKit, PressPicture } from '@/domain/pressKit'
import { t } from '@/i18n/pages/territories'
import { sources } from '@/load/artefacts'
import { pressFiguresOf } from '../shared/pressFiguresOf'
import { kitPlace } from '@/pages/shared/kitPlace'
import { whenReady } from '../shared/whenReady'
import type { CompareModel } from './useCompare'
import type { useCompareRows } from './useCompareRows'
import { fileRef } from '@/pages/shared/fileRef'

/** A comparison to be quoted: each indicator of the reference against the others, the drawings in sight, the figures. */
export async function comparePressKit(
  model: CompareModel,
  rows: ReturnType<typeof useCompareRows>['rows']['value'],
  pictures: readonly PressPicture[],
): Promise<PressKit> {
  const listed = await whenReady(sources)
  const { figureOf, creditOf, tableOf } = pressFiguresOf(model.territories, model.figures, listed)
  const refs = model.chosen.value
  const figures = rows.flatMap(({ indicator }) => {
    const vintage = latestVintage(indicator)
    const [own, ...others] = refs.map((ref) => figureOf(indicator, vintage, ref))
    return own ? [comparedFigure(own, others, creditOf(indicator, vintage))] : []
  })
  const [first, ...rest] = figures
  if (!first) throw new Error('nothing to compare yet')
  return {
    title: t.common.labelled(t.compare.title, model.names.value.join(t.common.listSeparator)),
    file: fileName('comparaison', ...refs.map(fileRef)),
    ...kitPlace(),
    figures: [first, ...rest],
    pictures,
    table: joinTables(
      'indicateur',
      rows.map(({ indicator }) => ({
        name: indicator.label,
        table: tableOf(indicator, latestVintage(indicator), refs),
      })),
    ),
  }
}
