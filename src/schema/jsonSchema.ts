import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'

/**
 * The JSON Schema (draft 2020-12) that says the same as a schema of ours.
 * @throws on a construct that is not translated: silence would publish a laxer schema than the one that is applied.
 */
export function jsonSchema(schema: GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    target: 'draft-2020-12',
    // What is told of a text is told of it trimmed.
    ignoreActions: ['trim'],
    // A text of ours answers to several patterns; `pattern` holds one.
    overrideAction({ valibotAction: { type }, jsonSchema: { allOf = [], pattern, ...found }, errors }) {
      return type === 'regex' && pattern !== undefined && !errors
        ? { ...found, allOf: [...allOf, { pattern }] }
        : undefined
    },
  })
}
