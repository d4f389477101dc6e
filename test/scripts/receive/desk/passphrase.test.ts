import { scryptSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { drawn, opens, seal, SHORTEST_PASSPHRASE } from '../../../../scripts/receive/desk/passphrase'

describe('a passphrase', () => {
  it('is sealed at the cost that OWASP advises, each time with a salt of its own', async () => {
    const [one, other] = [await seal('une phrase à moi'), await seal('une phrase à moi')]
    expect(one).toMatch(/^scrypt\$32768\$8\$3\$[\w+/]{22}==\$[\w+/]{43}=$/)
    expect(other).not.toBe(one)
  })

  it('opens its own seal, written with accents composed or not, and no other', async () => {
    const sealed = await seal('une phrase à moi'.normalize('NFD'))
    expect(await opens(sealed, 'une phrase à moi'.normalize('NFC'))).toBe(true)
    expect(await opens(sealed, 'une phrase a moi')).toBe(false)
  })

  it('opens a seal of another cost, which says its own', async () => {
    const salt = Buffer.from('sel')
    const hash = scryptSync('une phrase', salt, 32, { N: 1024, r: 8, p: 1 })
    const sealed = ['scrypt', 1024, 8, 1, salt.toString('base64'), hash.toString('base64')].join('$')
    expect(await opens(sealed, 'une phrase')).toBe(true)
  })

  it('is no one’s without a seal', async () => {
    expect(await opens(undefined, 'une phrase')).toBe(false)
  })

  it('that is drawn for someone is long enough, without signs that look alike', () => {
    const passphrase = drawn()
    expect(passphrase).toMatch(/^[a-hjkmnp-z2-9]{6}(-[a-hjkmnp-z2-9]{6}){3}$/)
    expect(passphrase.length).toBeGreaterThanOrEqual(SHORTEST_PASSPHRASE)
  })
})
