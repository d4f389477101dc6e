import { latestVintage } from '@/catalog/indicators'
import { vintagesAt } from '@/catalog/vintagesAt'
import { indicatorFigure } from '@/catalog/press/indicatorFigure'
import { joinTables } from '@/catalog/press/joinTables'
import { pictureLevel } from '@/domain/pictureLevel'
import { fileName } from '@/domain/fileName'
import type { PressFigure, PressKit, PressPicture } from '@/domain/pressKit'
import { FRANCE } from '@/domain/territory'
import { t } from '@/i18n'
import { pressTerritoryTexts as texts } from '@/i18n/pages/pressTerritories'
import { facilities, initiatives, neighboursAt, sources } from '@/load/artefacts'
import { ownOutline } from '@/load/ownOutline'
import { OWN_LEVEL } from '@/schema/ownLevel'
import type { Theme } from '@/catalog/palettes'
import { pressTexts } from '@/i18n/pages/press'
import { pressMap } from '@/map/press/pressMap'
import { HOME_LEVEL, isMapLevel } from '@/schema/level'
import { addressOf } from '../shared/addressOf'
import { pagePicture } from '../shared/pagePicture'
import { territoryOptions } from '../shared/territoryOptions'
import { pressFiguresOf } from '../shared/pressFiguresOf'
import { whenDrawn } from '../shared/whenDrawn'
import { kitPlace } from '@/pages/shared/kitPlace'
import { whenReady } from '../shared/whenReady'
import { whatIfFigure } from '../shared/whatIf/whatIfFigure'
import { EMBED_BLOCKS } from './embedBlocks'
import type { IndicatorInContext } from './useStrips'
import { maternityFigure } from './maternityFigure'
import { territoryPlate } from './territoryPlate'
import type { TerritoryModel } from './useTerritory'
import { fileRef } from '@/pages/shared/fileRef'

/** All that a territory's page says, to be quoted: each indicator in a sentence, the drawings in sight, every year. */
export async function territoryPressKit(
  model: TerritoryModel,
  rows: readonly IndicatorInContext[],
  charts: readonly PressPicture[],
  theme: Theme,
): Promise<PressKit> {
  const [listed, topology, near] = await Promise.all([
    whenReady(sources),
    whenDrawn(pictureLevel(model.ref.value.level)),
    whenReady(neighboursAt(model.ref.value.level)),
    whenReady(initiatives),
    whenReady(facilities),
    ...(model.ref.value.level === OWN_LEVEL ? [whenReady(ownOutline(model.ref.value.code))] : []),
  ])
  const { ref, name, region, row } = model
  const { level } = ref.value
  const around = isMapLevel(level) && row.value !== undefined ? (near[level]?.[row.value] ?? []) : []
  const plate = territoryPlate(model, around, listed, theme, topology)
  const { figureOf, creditOf, tableOf } = pressFiguresOf(model.territories, model.figures, listed)
  const all: PressFigure[] = rows.map(({ indicator }) => {
    const vintage = latestVintage(indicator)
    const figure = indicatorFigure(figureOf(indicator, vintage, ref.value), creditOf(indicator, vintage))
    return { ...figure, id: indicator.id, label: t.common.labelled(indicator.label, figure.value) }
  })
  const { whatIf } = model.state.value
  if (whatIf && level === HOME_LEVEL) {
    const supposed = await whatIfFigure(ref.value.code, whatIf, model, listed)
    if (supposed) all.push(supposed)
  }
  const births = await maternityFigure(model, listed)
  if (births) all.push(births)
  const [first, ...rest] = all
  if (!first) throw new Error('no figure yet')
  const compared = [ref.value, region.value ?? FRANCE, FRANCE].filter(
    (place, k, places) =>
      places.findIndex(({ level, code }) => level === place.level && code === place.code) === k,
  )
  return {
    title: texts.kitTitle(name.value),
    file: fileName('territoire', fileRef(ref.value)),
    ...kitPlace(),
    embeds: Object.entries(EMBED_BLOCKS).map(([bloc, label]) => ({
      label,
      address: addressOf(`/territoire/${ref.value.level}/${ref.value.code}?bloc=${bloc}`),
    })),
    choices: {
      ...{ indicators: [], indicator: '', map: false },
      territories: territoryOptions(model.territories),
      addressOf: (address, { territory }) =>
        territory
          ? addressOf(`/territoire/${territory.level}/${territory.code}`) + new URL(address).search
          : address,
      pictureOf: (territory) => {
        const shown = territory ?? ref.value
        return pagePicture(shown, model.territories.nameOf(shown))
      },
    },
    figures: [first, ...rest],
    pictures: [
      {
        label: pressTexts.picture.map,
        file: fileName('carte', fileRef(ref.value)),
        alt: plate.description,
        draw: () => pressMap(plate),
      },
      ...charts,
    ],
    table: joinTables(
      'indicateur',
      rows.flatMap(({ indicator }) =>
        vintagesAt(indicator, level).map((vintage) => ({
          name: indicator.label,
          table: tableOf(indicator, vintage, compared),
        })),
      ),
    ),
  }
}
