import type { AreaProblem, PerimeterShape } from '@/analysis/perimeter/perimeterShape'
import type { PerimeterSurvey } from '@/analysis/perimeter/surveyPerimeter'
import type { FileProblem, GivenFile } from '@/domain/perimeter'

/** What the page asks the worker of one reading: first to open the files, then for the shape of what was chosen. */
export type PerimeterAsk =
  { kind: 'open'; files: GivenFile[] } | { kind: 'shape'; chosen: number[]; epsg: number | null }

export type PerimeterAnswer =
  | { kind: 'survey'; survey: PerimeterSurvey }
  | { kind: 'shape'; found: PerimeterShape }
  | { kind: 'refused'; problem: FileProblem }

/** An ask and its answer bear the same number: a second ask may come before the first is answered. */
export type Numbered<Message> = Message & { number: number }

export type PerimeterProblem = FileProblem | AreaProblem
