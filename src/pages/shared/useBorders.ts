import { computedAsync } from '@vueuse/core'
import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { BORDER_KINDS, borderLines } from '@/analysis/borders'
import { nextTask } from '@/domain/turns'
import { boundaries } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'

/** All borders in degrees, each under its kind, once they are decoded. */
export function useBorders() {
  const artefacts = useArtefacts()
  // Each kind in a task of its own: all at once, the page would not answer for a while.
  return computedAsync<FeatureCollection<MultiLineString> | undefined>(
    async () => {
      const found = artefacts.value(boundaries)
      if (!found) return undefined
      const features: Feature<MultiLineString>[] = []
      for (const kind of BORDER_KINDS) {
        await nextTask()
        features.push({ type: 'Feature', properties: { kind }, geometry: borderLines(found, kind) })
      }
      return { type: 'FeatureCollection', features }
    },
    undefined,
    { lazy: true },
  )
}
