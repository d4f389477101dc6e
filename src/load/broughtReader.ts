import type { BroughtAnswer, BroughtAsk, BroughtProgress, MatchContext, Numbered } from './broughtMessages'
import { MOST_BYTES, type TableProblem } from '@/domain/broughtTable'

/** Longest wait for an answer, ms. */
const LONGEST = 60_000

type Wanted<K extends BroughtAnswer['kind']> = Extract<BroughtAnswer, { kind: K }>
interface Answers {
  open: 'survey'
  sheet: 'survey'
  match: 'matching'
  figures: 'figures'
}
type AnswerTo<A extends BroughtAsk> = Wanted<Answers[A['kind']]> | { kind: 'refused'; problem: TableProblem }

/** Hears, in whole per cent, how far a file has been read. */
type Hears = (percent: number) => void

/** A file of figures, in a worker of its own until it is closed; every ask has one answer, and none after `close`. */
export interface BroughtReading {
  open: (file: File, context: MatchContext, heard?: Hears) => Promise<AnswerTo<{ kind: 'open' } & BroughtAsk>>
  ask: <A extends Exclude<BroughtAsk, { kind: 'open' }>>(question: A, heard?: Hears) => Promise<AnswerTo<A>>
  close: () => void
}

export function readBrought(): BroughtReading {
  const worker = new Worker(new URL('./broughtWorker.ts', import.meta.url), { type: 'module' })
  // Its script may fail to come while the file is still being read, before anything is asked.
  const broken = new Promise<void>((resolve) => {
    worker.addEventListener('error', () => resolve(), { once: true })
  })
  let asked = 0
  function ask<A extends BroughtAsk>(question: A, heard?: Hears): Promise<AnswerTo<A>> {
    const number = ++asked
    return new Promise((resolve) => {
      const refuse = (kind: 'too-slow' | 'broken') => settle({ kind: 'refused', problem: { kind } })
      const tooSlow = setTimeout(() => refuse('too-slow'), LONGEST)
      const settle = (answer: BroughtAnswer) => {
        clearTimeout(tooSlow)
        worker.removeEventListener('message', hear)
        resolve(answer as AnswerTo<A>)
      }
      const hear = ({ data }: MessageEvent<Numbered<BroughtAnswer | BroughtProgress>>) => {
        if (data.number !== number) return
        if (data.kind === 'progress') heard?.(data.percent)
        else settle(data)
      }
      void broken.then(() => refuse('broken'))
      worker.addEventListener('message', hear)
      worker.postMessage({ ...question, number })
    })
  }
  async function open(file: File, context: MatchContext, heard?: Hears) {
    if (file.size > MOST_BYTES) return { kind: 'refused', problem: { kind: 'too-big' } } as const
    const bytes = await file.arrayBuffer().catch(() => null)
    // The file has gone, or has changed, since it was chosen.
    if (!bytes) return { kind: 'refused', problem: { kind: 'gone' } } as const
    return ask({ kind: 'open', bytes: new Uint8Array(bytes), context } as const, heard)
  }
  return { open, ask, close: () => worker.terminate() }
}
