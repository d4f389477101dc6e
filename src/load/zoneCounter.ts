import type { DrawnLevel } from '@/schema/level'
import type { ZoneShare } from '@/analysis/zone/shares'
import type { Outline } from '@/domain/outline'
import type { LoadError, Settled } from '@/domain/remote'
import type { Zone } from '@/domain/zone'
import { dataFolder } from './fetchArtefact'
import type { ZoneAnswer, ZoneAsk, ZoneFigures } from './zoneMessages'

/** A question to the zone worker that can be called off. */
export interface Pending {
  stop: () => void
}

/** Who asked hears what came of it, and no one else: a page that was left has nothing to hear. */
type Fail = (error: LoadError) => void

/** What zones hold, counted in a worker. Answers come by callback, and none comes after `stop`. */
export interface ZoneCounter {
  communes: (zone: Zone, tell: (figures: ZoneFigures) => void, fail: Fail) => Pending
  shares: (
    zone: Zone,
    level: DrawnLevel,
    tell: (shares: readonly ZoneShare[]) => void,
    fail: Fail,
    progress: (done: number) => void,
  ) => Pending
  outline: (code: string) => Promise<Settled<Outline>>
  /** Code of the commune at a point, in degrees; '' where there is none. */
  communeAt: (at: { lon: number; lat: number }, tell: (code: string) => void, fail: Fail) => Pending
}

let opened: ZoneCounter | undefined

/** One worker for the visit, kept from one page to the next; what it answers goes to who asked. */
export const zoneCounter = (): ZoneCounter => (opened ??= openZoneCounter())

interface Hearer {
  hear: (message: ZoneAnswer) => void
  fail: Fail
}

/** Starts the worker, and another one should it break: its script may not have come. */
function openZoneCounter(): ZoneCounter {
  let worker: Worker | undefined
  const hearing = new Map<number, Hearer>()
  let last = 0
  const send = (ask: ZoneAsk) => (worker ??= start()).postMessage(ask)

  function start(): Worker {
    const started = new Worker(new URL('./zoneWorker.ts', import.meta.url), { type: 'module' })
    started.postMessage({ kind: 'open', folder: dataFolder() } satisfies ZoneAsk)
    started.addEventListener('message', ({ data }: MessageEvent<ZoneAnswer>) => {
      const hearer = hearing.get(data.id)
      if (data.kind !== 'progress') hearing.delete(data.id)
      if (data.kind === 'failed') hearer?.fail(data.error)
      else hearer?.hear(data)
    })
    started.addEventListener('error', ({ message }) => {
      started.terminate()
      worker = undefined
      const waiting = [...hearing.values()]
      hearing.clear()
      for (const { fail } of waiting) fail({ kind: 'network', file: 'communes.json', detail: message })
    })
    return started
  }

  function ask(question: (id: number) => ZoneAsk, hearer: Hearer): Pending {
    const id = ++last
    hearing.set(id, hearer)
    send(question(id))
    return {
      stop: () => {
        if (hearing.delete(id)) send({ kind: 'stop', id })
      },
    }
  }
  return {
    communes: (zone, tell, fail) =>
      ask((id) => ({ kind: 'communes', id, zone }), {
        hear: (message) => message.kind === 'communes' && tell(message.figures),
        fail,
      }),
    shares: (zone, level, tell, fail, progress) =>
      ask((id) => ({ kind: 'shares', id, zone, level }), {
        hear: (message) => {
          if (message.kind === 'shares') tell(message.shares)
          else if (message.kind === 'progress') progress(message.done)
        },
        fail,
      }),
    communeAt: (at, tell, fail) =>
      ask((id) => ({ kind: 'communeAt', id, at }), {
        hear: (message) => message.kind === 'communeAt' && tell(message.code),
        fail,
      }),
    outline: (code) =>
      new Promise((resolve) =>
        ask((id) => ({ kind: 'outline', id, code }), {
          hear: (message) =>
            message.kind === 'outline' && resolve({ state: 'ready', value: message.outline }),
          fail: (error) => resolve({ state: 'failed', error }),
        }),
      ),
  }
}
