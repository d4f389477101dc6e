import type { SchemaProblem } from '@/schema/parse'

/** What a project file can be refused for; told as a sentence by the page. */
export type ProjectProblem =
  | { kind: 'too-big' }
  | { kind: 'gone' }
  /** Cut on its way, or changed by hand. */
  | { kind: 'not-json' }
  | { kind: 'not-project' }
  | { kind: 'newer'; version: number }
  | ({ kind: 'field' } & Omit<SchemaProblem, 'file'>)
