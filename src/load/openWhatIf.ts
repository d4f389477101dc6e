import type { LoadError, Settled } from '@/domain/remote'
import { whatIf } from './artefacts'
import { dataFolder } from './fetchArtefact'
import type { Site, SpreadFound, WhatIfAnswer, WhatIfAsk } from './whatIfMessages'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, (answer: Settled<SpreadFound | null>) => void>()

/** Where one more GP's consultations would go, from a worker that starts with the first question. Never throws. */
export function askSpread(site: Site): Promise<Settled<SpreadFound | null>> {
  worker ??= start()
  const id = ++last
  worker.postMessage({ kind: 'spread', id, ...site } satisfies WhatIfAsk)
  return new Promise((resolve) => waiting.set(id, resolve))
}

function start(): Worker {
  const made = new Worker(new URL('./whatIfWorker.ts', import.meta.url), { type: 'module' })
  made.postMessage({ kind: 'open', folder: dataFolder() } satisfies WhatIfAsk)
  made.addEventListener('message', ({ data }: MessageEvent<WhatIfAnswer>) =>
    tell(
      data.id,
      'error' in data ? { state: 'failed', error: data.error } : { state: 'ready', value: data.found },
    ),
  )
  made.addEventListener('error', ({ message }) => {
    // Asked again after a failure: another worker may start.
    worker = undefined
    const error: LoadError = { kind: 'network', file: whatIf.file, detail: message }
    for (const id of [...waiting.keys()]) tell(id, { state: 'failed', error })
  })
  return made
}

function tell(id: number, answer: Settled<SpreadFound | null>) {
  waiting.get(id)?.(answer)
  waiting.delete(id)
}
