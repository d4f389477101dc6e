import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { SourcesSchema } from '@/schema/sources'
import { parse } from '@/schema/parse'

const read = (file: string) => readFileSync(resolve(import.meta.dirname, '../..', file), 'utf8')

it('the data licence credits every source', () => {
  const sources = parse(SourcesSchema, JSON.parse(read('data/sources.json')), 'data/sources.json')
  const licence = read('LICENSE-DATA.md')
  expect(sources.map(({ id }) => id).filter((id) => !licence.includes(`| \`${id}\``))).toEqual([])
})
