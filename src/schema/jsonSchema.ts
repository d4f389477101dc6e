/** The part of JSON Schema (draft 2020-12) that our files need. */
export interface JsonSchema {
  type?: string
  const?: unknown
  enum?: readonly unknown[]
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
  format?: string
  pattern?: string
  allOf?: { pattern: string }[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: false
}

/** What valibot's schemas and actions look like from outside, as far as it is read here. */
interface Node {
  type: string
  pipe?: readonly Node[]
  entries?: Record<string, Node>
  item?: Node
  wrapped?: Node
  options?: readonly unknown[]
  literal?: unknown
  requirement?: unknown
}

/**
 * The JSON Schema that says the same as a schema of ours.
 * @throws on a construct that is not translated: silence would publish a laxer schema than the one that is applied.
 */
export function jsonSchema(schema: object): JsonSchema {
  const node = schema as Node
  if (!node.pipe) return plain(node)
  const [first, ...actions] = node.pipe
  if (!first) throw new Error('an empty pipe')
  const found = plain(first)
  const patterns: string[] = []
  for (const action of actions) apply(found, action, patterns)
  if (patterns.length === 1 && patterns[0] !== undefined) found.pattern = patterns[0]
  else if (patterns.length) found.allOf = patterns.map((pattern) => ({ pattern }))
  return found
}

function plain(node: Node): JsonSchema {
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: node.type }
    case 'literal':
      return { const: node.literal }
    case 'picklist':
      return { enum: node.options ?? [] }
    case 'optional':
      return jsonSchema(node.wrapped ?? {})
    case 'array':
      return { type: 'array', items: jsonSchema(node.item ?? {}) }
    case 'strict_object': {
      const entries = Object.entries(node.entries ?? {})
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, entry]) => [key, jsonSchema(entry)])),
        required: entries.filter(([, entry]) => entry.type !== 'optional').map(([key]) => key),
        additionalProperties: false,
      }
    }
    default:
      throw new Error(`no JSON Schema for ${node.type}`)
  }
}

function apply(found: JsonSchema, { type, requirement }: Node, patterns: string[]): void {
  const number = Number(requirement)
  switch (type) {
    case 'trim':
      return
    case 'integer':
      found.type = 'integer'
      return
    case 'min_length':
      found.minLength = number
      return
    case 'max_length':
      found[found.type === 'array' ? 'maxItems' : 'maxLength'] = number
      return
    case 'min_value':
      found.minimum = number
      return
    case 'max_value':
      found.maximum = number
      return
    case 'url':
      found.format = 'uri'
      return
    case 'uuid':
      found.format = 'uuid'
      return
    case 'regex':
      patterns.push((requirement as RegExp).source)
      return
    default:
      throw new Error(`no JSON Schema for ${type}`)
  }
}
