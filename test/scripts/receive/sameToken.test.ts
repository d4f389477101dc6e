import type * as Crypto from 'node:crypto'
import { timingSafeEqual } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { sameToken } from '../../../scripts/receive/sameToken'

vi.mock('node:crypto', async (original) => {
  const real = await original<typeof Crypto>()
  return { ...real, timingSafeEqual: vi.fn(real.timingSafeEqual) }
})

const TOKEN = 'un-jeton-de-lecture-assez-long'

it('a token is the same in full, or not at all', () => {
  expect(sameToken(`Bearer ${TOKEN}`, TOKEN)).toBe(true)
  for (const header of [
    undefined,
    '',
    'Bearer ',
    TOKEN,
    `bearer ${TOKEN}`,
    `Bearer ${TOKEN.slice(0, -1)}`,
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.replace('n', 'ñ')}`,
  ])
    expect(sameToken(header, TOKEN)).toBe(false)
})

it('whatever is shown, as many bytes are compared, in constant time', () => {
  const compared = vi.mocked(timingSafeEqual)
  compared.mockClear()
  for (const header of ['', 'Bearer x', `Bearer ${TOKEN}`, 'y'.repeat(10_000)]) sameToken(header, TOKEN)
  const lengths = compared.mock.calls.map(([a, b]) => [a.byteLength, b.byteLength])
  expect(lengths).toHaveLength(4)
  expect(new Set(lengths.flat())).toEqual(new Set([32]))
})
