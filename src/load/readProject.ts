import { MOST_BYTES } from '@/domain/broughtTable'
import type { ProjectProblem } from '@/domain/projectProblem'
import { parse, SchemaError } from '@/schema/parse'
import { PROJECT_ENDING, PROJECT_KIND, PROJECT_VERSION, ProjectSchema, type Project } from '@/schema/project'

/** Where a file written by this site says that it is a project. */
const HEAD_BYTES = 400
/** What browsers make of the name of a second download. */
const NAMED_PROJECT = new RegExp(
  `${PROJECT_ENDING.replaceAll('.', '\\.').replace('\\.json', '( ?\\(\\d+\\))?\\.json')}$`,
  'i',
)

/** An object or a list, after a mark of order and spaces. */
const BEGINS = /^\W{0,4}\s*[{[]/

export type ProjectRead = { project: Project } | { problem: ProjectProblem }

/** Whether a file is to be read as a project: it says so, or its name does and it begins as JSON does; else it is read for what it is. */
export async function isProject(file: File): Promise<boolean> {
  const head = await file
    .slice(0, HEAD_BYTES)
    .text()
    .catch(() => '')
  const isNamed = NAMED_PROJECT.test(file.name) && BEGINS.test(head)
  return isNamed || head.includes(PROJECT_KIND)
}

/** What a project file holds, or why it is refused as a whole: a part of it would show another view than the one sent. */
export async function readProjectFile(file: File): Promise<ProjectRead> {
  if (file.size > MOST_BYTES) return { problem: { kind: 'too-big' } }
  const text = await file.text().catch(() => null)
  // The file has gone, or has changed, since it was chosen.
  return text === null ? { problem: { kind: 'gone' } } : readProject(text, file.name)
}

export function readProject(text: string, name: string): ProjectRead {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return { problem: { kind: 'not-json' } }
  }
  const { kind, version } = Object(said) as { kind?: unknown; version?: unknown }
  if (kind !== PROJECT_KIND) return { problem: { kind: 'not-project' } }
  if (typeof version === 'number' && version > PROJECT_VERSION) return { problem: { kind: 'newer', version } }
  try {
    return { project: parse(ProjectSchema, said, name) }
  } catch (error) {
    if (error instanceof SchemaError) return { problem: { kind: 'field', ...error.problem } }
    throw error
  }
}
