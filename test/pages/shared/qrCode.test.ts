import { describe, expect, it } from 'vitest'
import { qrCode } from '@/pages/shared/qrCode'

const ADDRESS = 'https://exemple.fr/territoire/bassin/63003'
const squares = (path: unknown) => String(path).match(/M\d+ \d+h1v1h-1z/g)?.length ?? 0

describe('qrCode', () => {
  it('draws the squares of an address, dark on white, with a margin of four on each side', () => {
    const code = qrCode(ADDRESS)
    const side = Number(String(code?.attributes['viewBox']).split(' ')[2])
    // A code has 21 squares a side, or four more at each size.
    expect((side - 8 - 21) % 4).toBe(0)
    const [ground, dark] = code?.children ?? []
    expect(ground).toMatchObject({ name: 'rect', attributes: { width: side, fill: '#fff' } })
    expect(dark).toMatchObject({ name: 'path', attributes: { fill: '#000' } })
    const d = typeof dark === 'object' ? dark.attributes['d'] : ''
    expect(squares(d)).toBeGreaterThan((side - 8) ** 2 / 3)
    const at = [...String(d).matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)])
    expect([Math.min(...at), Math.max(...at)]).toEqual([4, side - 5])
  })
  it('differs with the address', () => {
    expect(qrCode(`${ADDRESS}?etsi=1`)).not.toEqual(qrCode(ADDRESS))
  })
  it('is not drawn where its squares would be too small to be read', () => {
    expect(qrCode('a'.repeat(400))).not.toBeNull()
    expect(qrCode('a'.repeat(401))).toBeNull()
  })
})
