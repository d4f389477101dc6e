import { pressCredit, type Credit } from '@/catalog/press/pressCredit'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { overseasOfCode } from '@/domain/overseas'
import { namedPlaceTexts } from '@/i18n/pages/namedPlaces'
import { maternities as maternitiesFile } from '@/load/artefacts'
import type { PressMap } from '@/map/press/pressMap'
import type { Sources } from '@/schema/sources'
import { whenReady } from '../shared/whenReady'
import type { MapModel } from './useMapModel'

/** What a printed map has of the maternities that closed or opened, where the map marks them: points, legend, credit. */
export interface MaternityPlate {
  points: NonNullable<PressMap['points']>
  symbols: PressMap['legend']['symbols']
  notes: readonly string[]
  credits: readonly Credit[]
}

const NONE: MaternityPlate = { points: [], symbols: [], notes: [], credits: [] }

export async function maternityPlate(
  { view, maternities }: Pick<MapModel, 'view' | 'maternities'>,
  sources: Sources,
): Promise<MaternityPlate> {
  const years = view.value.maternities
  if (!years) return NONE
  const file = await whenReady(maternitiesFile)
  const change = maternities.change.value
  if (!change) return NONE
  const texts = namedPlaceTexts.maternities
  const [first, last] = years.map(String) as [string, string]
  const signs = [
    { sign: 'gone' as const, rows: change.closed },
    { sign: 'come' as const, rows: change.opened },
  ].filter(({ rows }) => rows.length > 0)
  return {
    points: signs.flatMap(({ sign, rows }) =>
      rows.map((row) => ({
        ...{ sign, lon: file.lon[row] ?? 0, lat: file.lat[row] ?? 0 },
        part: overseasOfCode(file.commune[row] ?? '') ?? ('mainland' as const),
      })),
    ),
    symbols: signs.map(({ sign }) => ({ sign, label: texts.marked(texts.signs[sign], first, last) })),
    notes: [texts.note],
    credits: [pressCredit(sources, indicatorById(SUBJECT.maternityDistance).sources, last)],
  }
}
