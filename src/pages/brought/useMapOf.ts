import { computed } from 'vue'
import { homeAt, territoryOf } from '@/analysis/membership'
import { centreAt } from '@/domain/communeCentre'
import { communes as communesFile } from '@/load/artefacts'
import { cameraOver } from '@/map/cameraOver'
import { useTerritories } from '@/pages/shared/useTerritories'
import type { Brought } from '@/schema/brought'
import { mapParams } from '@/stores/address/map'
import { useArtefacts } from '@/stores/artefacts'

/** The map of figures that a person brought, near enough to see them: an office's table is of its own département. */
export function useMapOf() {
  const artefacts = useArtefacts()
  const { attached } = useTerritories()
  const communes = computed(() => artefacts.value(communesFile))

  function cameraOf({ codes, level }: Brought) {
    const places = communes.value
    if (!places) return null
    const mine = new Set(codes)
    const rows = places.code.flatMap((_, row) =>
      mine.has(territoryOf(homeAt(places, places.code, row), level, attached.value)) ? [row] : [],
    )
    return cameraOver(rows.map((row) => centreAt(places, row)))
  }
  return (own: Brought) => {
    const { state } = mapParams.read({ ind: own.id, maille: own.level })
    return { name: 'map', query: mapParams.write({ ...state, camera: cameraOf(own) }) }
  }
}
