/** What a view knows of something fetched: exactly one of four states, never a mixture. */
export type Remote<T> =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; error: LoadError }

/** What is known of it once it stopped coming. */
export type Settled<T> = Extract<Remote<T>, { state: 'ready' | 'failed' }>

/** What can be said of things made from several artefacts: all are there, one failed, or they are on their way. */
export type Part = 'ready' | 'loading' | 'failed'

/** Why an artefact is not there. `detail` names file and field when its shape is wrong, in French; `field` the field alone. */
export interface LoadError {
  kind: 'network' | 'absent' | 'not-json' | 'wrong-shape'
  file: string
  detail: string
  field?: string
}
