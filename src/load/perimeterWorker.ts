import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { FileRefused, type PerimeterSource } from '@/domain/perimeter'
import type { Numbered, PerimeterAnswer, PerimeterAsk } from './perimeterMessages'

// A worker for one reading: files of strangers are taken apart away from the page, and it can be ended at any time.

let source: PerimeterSource | undefined

self.addEventListener('message', ({ data }: MessageEvent<Numbered<PerimeterAsk>>) => {
  void answerTo(data).then((answer) => postMessage({ ...answer, number: data.number }))
})

/** An answer to every ask: what breaks in a promise is no `error` of the worker, and the page would wait in vain. */
async function answerTo(ask: PerimeterAsk): Promise<PerimeterAnswer> {
  try {
    if (ask.kind === 'open') {
      source = await openPerimeter(ask.files)
      return { kind: 'survey', survey: surveyPerimeter(source) }
    }
    if (source) return { kind: 'shape', found: perimeterShape(source, new Set(ask.chosen), ask.epsg) }
  } catch (error) {
    if (error instanceof FileRefused) return { kind: 'refused', problem: error.problem }
  }
  return { kind: 'refused', problem: { kind: 'broken' } }
}
