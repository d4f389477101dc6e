import type { PerimeterShape } from '@/analysis/perimeter/perimeterShape'
import type { PerimeterSurvey } from '@/analysis/perimeter/surveyPerimeter'
import type { FileProblem } from '@/domain/perimeter'
import type { Numbered, PerimeterAnswer, PerimeterAsk } from './perimeterMessages'

/** Longest wait for an answer, ms: what takes longer was made to, or is nothing that a zone needs. */
const LONGEST = 60_000

/** Files being read, in a worker of their own, until they are closed. Answers come once each; none after `close`. */
export interface PerimeterReading {
  survey: Promise<PerimeterSurvey | { problem: FileProblem }>
  shape: (
    chosen: readonly number[],
    epsg: number | null,
  ) => Promise<PerimeterShape | { problem: FileProblem }>
  close: () => void
}

/** Starts to read files; a worker that breaks (no memory left, its script did not come) or lasts is a refusal too. */
export function readPerimeter(files: readonly File[]): PerimeterReading {
  const worker = new Worker(new URL('./perimeterWorker.ts', import.meta.url), { type: 'module' })

  // Its script may fail to come while the files are still being read, before anything is asked.
  const broken = new Promise<void>((resolve) => {
    worker.addEventListener('error', () => resolve(), { once: true })
  })
  let asked = 0
  function ask(question: PerimeterAsk): Promise<PerimeterAnswer> {
    const number = ++asked
    return new Promise((resolve) => {
      const refuse = (kind: 'too-slow' | 'broken') => settle({ kind: 'refused', problem: { kind } })
      const tooSlow = setTimeout(() => refuse('too-slow'), LONGEST)
      const settle = (answer: PerimeterAnswer) => {
        clearTimeout(tooSlow)
        worker.removeEventListener('message', hear)
        resolve(answer)
      }
      const hear = ({ data }: MessageEvent<Numbered<PerimeterAnswer>>) => {
        if (data.number === number) settle(data)
      }
      void broken.then(() => refuse('broken'))
      worker.addEventListener('message', hear)
      worker.postMessage({ ...question, number })
    })
  }

  const survey = Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )
    .then((given) => ask({ kind: 'open', files: given }))
    .then(
      (answer) => (answer.kind === 'survey' ? answer.survey : problemOf(answer)),
      // The file has gone, or has changed, since it was chosen.
      (): { problem: FileProblem } => ({ problem: { kind: 'gone' } }),
    )
  return {
    survey,
    shape: async (chosen, epsg) => {
      const answer = await ask({ kind: 'shape', chosen: [...chosen], epsg })
      return answer.kind === 'shape' ? answer.found : problemOf(answer)
    },
    close: () => worker.terminate(),
  }
}

function problemOf(answer: PerimeterAnswer): { problem: FileProblem } {
  return { problem: answer.kind === 'refused' ? answer.problem : { kind: 'broken' } }
}
