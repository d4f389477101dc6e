import type { Place, PlaceKind } from '@/domain/place'
import type { LoadError } from '@/domain/remote'
import { dataFolder } from './fetchArtefact'
import type { SearchAnswer, SearchAsk } from './searchMessages'

/** The search of places, answered by a worker. */
export interface PlaceSearcher {
  /** Best first. @throws PlaceSearchError when the lists could not be read. */
  find: (typed: string, limit: number, kinds: readonly PlaceKind[]) => Promise<Place[]>
  /** The commune of that code, undefined where there is none. @throws PlaceSearchError likewise. */
  commune: (code: string) => Promise<Place | undefined>
}

export class PlaceSearchError extends Error {
  readonly problem: LoadError
  constructor(problem: LoadError) {
    super(problem.detail)
    this.name = 'PlaceSearchError'
    this.problem = problem
  }
}

/** Starts the worker and the loading of its lists. */
export function openPlaceSearch(): PlaceSearcher {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (places: Place[]) => void; reject: (error: Error) => void }>()
  let last = 0
  let failure: PlaceSearchError | undefined

  function fail(problem: LoadError) {
    failure = new PlaceSearchError(problem)
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if (data.kind === 'failed') return fail(data.error)
    waiting.get(data.id)?.resolve(data.places)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', ({ message }) =>
    fail({ kind: 'network', file: 'communes.json', detail: message }),
  )
  const send = (ask: SearchAsk) => worker.postMessage(ask)
  send({ kind: 'open', folder: dataFolder() })

  function ask(question: (id: number) => SearchAsk): Promise<Place[]> {
    if (failure) {
      // Asked again after a failure: the lists may have come back.
      failure = undefined
      send({ kind: 'open', folder: dataFolder() })
    }
    const id = ++last
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      send(question(id))
    })
  }
  return {
    find: (typed, limit, kinds) => ask((id) => ({ kind: 'find', id, typed, limit, kinds })),
    commune: async (code) => (await ask((id) => ({ kind: 'one', id, code })))[0],
  }
}
