import type { Place, PlaceKind } from '@/domain/place'
import type { LoadError } from '@/domain/remote'
import { communes } from './artefacts'
import { dataFolder } from './fetchArtefact'
import type { SearchAnswer, SearchAsk, SearchQuestion } from './searchMessages'

/** The search of places, answered by a worker with the lists that came; those that did not are asked for again. */
export interface PlaceSearcher {
  /** Best first. */
  find: (typed: string, limit: number, kinds: readonly PlaceKind[]) => Promise<SearchAnswer>
  /** The commune of that code, undefined where there is none. @throws PlaceSearchError when their list did not come. */
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
  const waiting = new Map<number, (answer: SearchAnswer) => void>()
  let last = 0
  let worker: Worker | undefined

  function start(): Worker {
    const made = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' })
    made.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => tell(data))
    made.addEventListener('error', ({ message }) => {
      // Asked again after a failure: another worker may start.
      worker = undefined
      const missing: LoadError[] = [{ kind: 'network', file: communes.file, detail: message }]
      for (const id of [...waiting.keys()]) tell({ id, places: [], missing })
    })
    made.postMessage({ kind: 'open', folder: dataFolder() } satisfies SearchAsk)
    return made
  }
  function tell(answer: SearchAnswer) {
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  }
  function ask(question: SearchQuestion): Promise<SearchAnswer> {
    worker ??= start()
    const id = ++last
    worker.postMessage({ ...question, id } satisfies SearchAsk)
    return new Promise((resolve) => waiting.set(id, resolve))
  }
  worker = start()
  return {
    find: (typed, limit, kinds) => ask({ kind: 'find', typed, limit, kinds }),
    async commune(code) {
      const { places, missing } = await ask({ kind: 'one', code })
      const problem = missing.find(({ file }) => file === communes.file)
      if (problem) throw new PlaceSearchError(problem)
      return places[0]
    },
  }
}
