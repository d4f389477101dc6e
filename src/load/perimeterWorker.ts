import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { FileRefused, type PerimeterSource } from '@/domain/perimeter'
import type { PerimeterAnswer, PerimeterAsk } from './perimeterMessages'

// A worker for one reading: files of strangers are taken apart away from the page, and it can be ended at any time.

let source: PerimeterSource | undefined
const answer = (message: PerimeterAnswer) => postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<PerimeterAsk>) => {
  if (data.kind === 'open') void open(data.files)
  else if (source) answer({ kind: 'shape', found: perimeterShape(source, new Set(data.chosen), data.epsg) })
})

async function open(files: Extract<PerimeterAsk, { kind: 'open' }>['files']) {
  try {
    source = await openPerimeter(files)
    answer({ kind: 'survey', survey: surveyPerimeter(source) })
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    answer({ kind: 'refused', problem: error.problem })
  }
}
