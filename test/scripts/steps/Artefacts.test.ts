import * as v from 'valibot'
import { expect, it } from 'vitest'
import { Artefacts } from '../../../scripts/steps/Artefacts'

const schema = v.object({ count: v.number() })

it('refuses what departs from its schema, before anything is written', () => {
  const out = new Artefacts()
  expect(() => out.add('a.json', schema, { count: Number.NaN }, 1, [])).toThrow('a.json : « count »')
})

it('describes each file by its bytes, in a stable order and without a date', () => {
  const out = new Artefacts()
  out.add('b.json', schema, { count: 2 }, 1, ['z', 'a'])
  out.add('a.json', schema, { count: 1 }, 7, [])
  const files = out.files()
  expect(files.get('b.json')).toBe('{"count":2}')
  expect(JSON.parse(files.get('manifest.json') ?? '')).toEqual({
    files: [
      {
        file: 'a.json',
        bytes: 11,
        sha256: '6aea6dfe6561984cdc5c54ead84d47d2cf29e48253ae282aef237404adad4661',
        rows: 7,
        sources: [],
      },
      expect.objectContaining({ file: 'b.json', sources: ['a', 'z'] }),
    ],
  })
})
