import { join } from 'node:path'
import { communeOutlines } from '@/analysis/communes/communeOutlines'
import { communeTable } from '@/analysis/communes/communeTable'
import { communeVintages } from '@/catalog/communeVintages'
import { indicatorById } from '@/catalog/indicators'
import { isVintageAt } from '@/catalog/vintagesAt'
import type { PublishedId } from '@/domain/indicatorIds'
import type { Boundaries } from '@/schema/boundaries'
import { CommuneAreasSchema } from '@/schema/communes'
import { CommuneShapesSchema } from '@/schema/communeShapes'
import { COMMUNE_LEVEL, isDrawn, isMade, type MapLevel, type PublishedLevel } from '@/schema/level'
import type { TableOf } from '@/schema/territories'
import type { Column } from '@/schema/values'
import type { ArtefactSet } from '../checks/readArtefacts'
import { readJson } from '../sources/readJson'

/** The artefacts of one build with every level among them: the communes too, as the page makes them of the same files. */
export interface OpenSource extends Omit<ArtefactSet, 'territories' | 'boundariesOf' | 'values'> {
  territories: { [L in PublishedLevel]: TableOf<L> }
  boundariesOf: (level: MapLevel) => Boundaries
  /** The figures of an indicator at a level; undefined where it has none there. */
  columnOf: (id: PublishedId, vintage: string, level: PublishedLevel) => Column | undefined
}

export function openSource(artefacts: ArtefactSet): OpenSource {
  const { folder, communes, apl, figures, initiatives, boundaries, attached, values } = artefacts
  const { area } = readJson(join(folder, 'communes-area.json'), CommuneAreasSchema)
  const sources = { communes, files: { communes, apl, ...figures }, initiatives: () => initiatives }
  const made = new Map<PublishedId, ReturnType<typeof communeVintages>>()
  function ofCommunes(id: PublishedId) {
    const known = made.get(id) ?? communeVintages(id, sources)
    made.set(id, known)
    return known
  }
  const outlines = () =>
    communeOutlines(
      communes,
      readJson(join(folder, 'communes-shapes.json'), CommuneShapesSchema),
      boundaries.transform,
    )
  return {
    ...artefacts,
    territories: {
      ...artefacts.territories,
      [COMMUNE_LEVEL]: communeTable(communes, area, attached.regions),
    },
    boundariesOf: (level) => (isDrawn(level) ? artefacts.boundariesOf(level) : outlines()),
    columnOf(id, vintage, level) {
      if (!isMade(level)) return values[id].vintages[vintage]?.[level]
      // What can be counted of each commune and says nothing of one alone is not published there.
      return isVintageAt(indicatorById(id), vintage, level) ? ofCommunes(id)[vintage]?.[level] : undefined
    },
  }
}
