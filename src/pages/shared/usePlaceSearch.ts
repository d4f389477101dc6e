import type { Place, PlaceKind } from '@/domain/place'
import { t } from '@/i18n'
import type { PlaceSearcher } from '@/load/placeSearch'

const LIMIT = 8

/** One worker for all the search boxes of the product, started by the first that is used. */
let opened: Promise<PlaceSearcher> | undefined

function searcher(): Promise<PlaceSearcher> {
  opened ??= import('@/load/placeSearch').then(({ openPlaceSearch }) => openPlaceSearch())
  return opened
}

/**
 * What a `PlaceSearch` needs: `warm` on first focus starts the loading, `find` answers; a refusal says in French what
 * could not be loaded. `commune` gives one commune by its code.
 */
export function usePlaceSearch(kinds: readonly PlaceKind[]) {
  return {
    warm: () => void searcher(),
    find: async (typed: string): Promise<Place[]> => {
      const search = await searcher()
      return search.find(typed, LIMIT, kinds).catch(explain)
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
