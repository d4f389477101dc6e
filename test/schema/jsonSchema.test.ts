import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { InitiativeSchema } from '@/schema/initiative'
import { jsonSchema } from '@/schema/jsonSchema'
import { schemaFiles } from '../../scripts/steps/initiatives/schemaFiles'

const published = resolve(import.meta.dirname, '../../public/schema')

describe('the published JSON Schema', () => {
  it('is what the code applies: `npm run initiatives -- build` writes it', () => {
    for (const [file, text] of schemaFiles()) expect(readFileSync(join(published, file), 'utf8')).toBe(text)
  })
  it('says what is needed, the lists, the bounds and that nothing else is allowed', () => {
    const schema = jsonSchema(InitiativeSchema)
    expect(schema.required).toEqual([
      ...['id', 'title', 'axis', 'type', 'scope', 'departements', 'regions', 'professions'],
      ...['actors', 'problem', 'solution', 'readings'],
    ])
    expect(schema.additionalProperties).toBe(false)
    expect(schema.properties?.['axis']).toMatchObject({ enum: ['regroupement', 'formation', 'ambulatoire'] })
    expect(schema.properties?.['title']).toMatchObject({ type: 'string', minLength: 1, maxLength: 140 })
    expect(schema.properties?.['startYear']).toEqual({ type: 'integer', minimum: 1950, maximum: 2100 })
  })
  it('has patterns that refuse what the code refuses', () => {
    const { allOf = [] } = jsonSchema(InitiativeSchema.entries.title)
    expect(allOf).toHaveLength(2)
    const passes = (text: string) =>
      allOf.every((part) => typeof part === 'object' && new RegExp(part.pattern ?? '$^', 'u').test(text))
    expect(passes('Maison de santé')).toBe(true)
    expect(passes('<b>')).toBe(false)
    expect(passes('\u202e')).toBe(false)
  })
  it('refuses to leave a rule out', () => {
    expect(() =>
      jsonSchema(
        v.pipe(
          v.string(),
          v.check(() => true),
        ),
      ),
    ).toThrow('check')
    expect(() => jsonSchema(v.pipe(v.string(), v.regex(/a/i)))).toThrow('flags')
    expect(() => jsonSchema(v.date())).toThrow('date')
  })
})
