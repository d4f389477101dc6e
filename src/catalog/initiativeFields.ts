import { levelOfField } from '@/schema/level'
import { ToldInitiativeSchema, type Scope, isLocal } from '@/schema/initiative'
import type { FieldId } from '@/schema/draft'
import { jsonSchema } from '@/schema/jsonSchema'
import { ContributionSchema } from '@/schema/contribution'

export type FieldKind =
  'line' | 'area' | 'choice' | 'year' | 'date' | 'url' | 'list' | 'flag' | 'place' | 'territories'

/** A field of the form. Bounds, choices and what must be filled in are read from the schema of an initiative. */
export interface Field {
  id: FieldId
  kind: FieldKind
  required: boolean
  maxLength?: number
  options?: readonly string[]
}

export const STEP_IDS = ['what', 'where', 'how', 'source', 'send'] as const
export type StepId = (typeof STEP_IDS)[number]

const KINDS: Record<StepId, Partial<Record<FieldId, FieldKind>>> = {
  what: { title: 'line', axis: 'choice', type: 'choice', status: 'choice', startYear: 'year' },
  where: {
    scope: 'choice',
    'place.commune': 'place',
    'place.precision': 'choice',
    departements: 'territories',
    regions: 'territories',
  },
  how: {
    problem: 'area',
    solution: 'area',
    result: 'area',
    failure: 'flag',
    professions: 'list',
    actors: 'list',
    article51: 'flag',
    telemedicineUse: 'choice',
  },
  source: { 'source.title': 'line', 'source.url': 'url', 'source.date': 'date' },
  send: { note: 'area' },
}

const kindOf = (id: FieldId) => Object.values(KINDS).flatMap((kinds) => kinds[id] ?? [])[0] ?? 'line'

type Part = ReturnType<typeof jsonSchema>

const root = jsonSchema(ToldInitiativeSchema)

/** A part that says something: JSON Schema allows a bare yes or no, and lists, where ours has neither. */
const part = (found: Part['items']): Part => (typeof found === 'object' && !Array.isArray(found) ? found : {})

/** What the schema says at a path such as `source.url`, and whether all the way there is required. */
function at(path: FieldId): { schema: Part; required: boolean } {
  if (path === 'note')
    return { schema: part(jsonSchema(ContributionSchema).properties?.['note']), required: false }
  let schema = root
  let required = true
  for (const name of path.split('.')) {
    required &&= schema.required?.includes(name) ?? false
    schema = part(schema.properties?.[name])
  }
  return { schema, required }
}

function fieldOf(id: FieldId, kind: FieldKind): Field {
  const { schema, required } = at(id)
  const maxLength = schema.maxLength ?? part(schema.items).maxLength
  return {
    id,
    kind,
    // An empty list is a list.
    required: required && schema.type !== 'array',
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(schema.enum ? { options: schema.enum.map(String) } : {}),
  }
}

/** The form: its steps, and the fields of each in the order in which they are asked. */
export const STEPS: readonly { id: StepId; fields: readonly Field[] }[] = STEP_IDS.map((id) => ({
  id,
  fields: (Object.entries(KINDS[id]) as [FieldId, FieldKind][]).map(([field, kind]) => fieldOf(field, kind)),
}))

/** The short form of who only read a newer text of an initiative: what it says of it, and where it is. */
export const READING_STEPS: typeof STEPS = [
  {
    id: 'source',
    fields: (['status', 'source.title', 'source.url', 'source.date'] as const).map((id) =>
      fieldOf(id, kindOf(id)),
    ),
  },
  ...STEPS.slice(-1),
]

/** Whether a field is asked for an initiative of that scope. */
export function askedFor(id: FieldId, scope: Scope | ''): boolean {
  if (id === 'departements' || id === 'regions') return scope === levelOfField(id)
  if (id === 'place.precision') return scope !== '' && !isLocal(scope)
  return true
}

/** Whether a field must be filled in for an initiative of that scope: a local one needs its commune, a wider one its territories. */
export function neededFor({ id, required }: Field, scope: Scope | ''): boolean {
  if (id === 'place.commune') return isLocal(scope)
  if (id === 'departements' || id === 'regions') return true
  return required && id !== 'place.precision'
}

/** The step that holds a path of a contribution, such as `initiative.source.url`; the last one for what is in none. */
export function stepOf(path: string, steps = STEPS): number {
  const field = path.replace(/^initiative\./, '').replace(/\.\d+$/, '')
  const found = steps.findIndex(({ fields }) =>
    fields.some(({ id }) => id === field || (field === 'point' && id === 'place.commune')),
  )
  return found < 0 ? steps.length - 1 : found
}
