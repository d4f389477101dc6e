import type { FoundPlaces, Place, PlaceKind } from '@/domain/place'
import type { LoadError } from '@/domain/remote'
import { t } from '@/i18n'
import { initiatives } from '@/load/artefacts'
import type { PlaceSearcher } from '@/load/placeSearch'

const LIMIT = 8

/** One worker for all the search boxes of the product, started by the first that is used. */
let opened: Promise<PlaceSearcher> | undefined

function searcher(): Promise<PlaceSearcher> {
  opened ??= import('@/load/placeSearch').then(({ openPlaceSearch }) => openPlaceSearch())
  return opened
}

/**
 * What a `PlaceSearch` needs: `warm` on first focus starts the loading, `find` answers with the lists that came, and says which
 * did not. `commune` gives one commune by its code.
 */
export function usePlaceSearch(kinds: readonly PlaceKind[]) {
  return {
    warm: () => void searcher(),
    find: async (typed: string): Promise<FoundPlaces> => {
      const search = await searcher()
      const { places, missing } = await search.find(typed, LIMIT, kinds)
      const matters = ({ file }: LoadError) => file !== initiatives.file || kinds.includes('initiative')
      return { places, without: missing.filter(matters).map(t.errors.artefact) }
    },
    commune: async (code: string): Promise<Place | undefined> => {
      const search = await searcher()
      return search.commune(code).catch(explain)
    },
  }
}

async function explain(error: unknown): Promise<never> {
  const { PlaceSearchError } = await import('@/load/placeSearch')
  if (!(error instanceof PlaceSearchError)) throw error
  throw new Error(t.errors.artefact(error.problem), { cause: error })
}
