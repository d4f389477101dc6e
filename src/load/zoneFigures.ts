import type { MapLevel } from '@/schema/level'
import type { CommunesFigures } from '@/analysis/zone/communesFigures'
import type { ZoneShare } from '@/analysis/zone/shares'
import type { LoadError } from '@/domain/remote'
import type { Zone } from '@/domain/zone'
import { dataFolder } from './fetchArtefact'
import type { ZoneAnswer, ZoneAsk } from './zoneMessages'

/** A question to the zone worker that can be called off. */
export interface Pending {
  stop: () => void
}

/** Figures of zones, computed in a worker. Answers come by callback, and none comes after `stop`. */
export interface ZoneFigures {
  communes: (zone: Zone, tell: (figures: CommunesFigures) => void) => Pending
  shares: (
    zone: Zone,
    level: MapLevel,
    tell: (shares: readonly ZoneShare[]) => void,
    progress: (done: number) => void,
  ) => Pending
}

/** Starts the worker. `fail` hears of lists that could not be read. */
export function openZoneFigures(fail: (error: LoadError) => void): ZoneFigures {
  const worker = new Worker(new URL('./zoneWorker.ts', import.meta.url), { type: 'module' })
  const hearing = new Map<number, (message: ZoneAnswer) => void>()
  let last = 0
  const send = (ask: ZoneAsk) => worker.postMessage(ask)
  send({ kind: 'open', folder: dataFolder() })
  worker.addEventListener('message', ({ data }: MessageEvent<ZoneAnswer>) => {
    if (data.kind === 'failed') return fail(data.error)
    hearing.get(data.id)?.(data)
    if (data.kind !== 'progress') hearing.delete(data.id)
  })
  worker.addEventListener('error', ({ message }) =>
    fail({ kind: 'network', file: 'communes.json', detail: message }),
  )

  function ask(question: (id: number) => ZoneAsk, hear: (message: ZoneAnswer) => void): Pending {
    const id = ++last
    hearing.set(id, hear)
    send(question(id))
    return {
      stop: () => {
        if (hearing.delete(id)) send({ kind: 'stop', id })
      },
    }
  }
  return {
    communes: (zone, tell) =>
      ask(
        (id) => ({ kind: 'communes', id, zone }),
        (message) => message.kind === 'communes' && tell(message.figures),
      ),
    shares: (zone, level, tell, progress) =>
      ask(
        (id) => ({ kind: 'shares', id, zone, level }),
        (message) => {
          if (message.kind === 'shares') tell(message.shares)
          else if (message.kind === 'progress') progress(message.done)
        },
      ),
  }
}
