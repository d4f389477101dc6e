import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'

/** OWASP's parameters for scrypt where memory is shared: N = 2¹⁵, r = 8, p = 3, some 32 MB for each try. */
const COST = { N: 2 ** 15, r: 8, p: 3 }
const MEMORY = 128 * 1024 * 1024
const LENGTH = 32

export const SHORTEST_PASSPHRASE = 12
export const LONGEST_PASSPHRASE = 200

/** What is kept of a passphrase: `scrypt$N$r$p$salt$hash`. Parameters are kept with it, so that they may grow. */
export async function seal(passphrase: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(passphrase, salt, COST)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$')
}

/** Whether the passphrase is the one that was sealed; without a seal it takes as long and is not. */
export async function opens(sealed: string | undefined, passphrase: string): Promise<boolean> {
  const [, n, r, p, salt = '', hash = ''] = (sealed ?? (await unknown())).split('$')
  const cost = { N: Number(n), r: Number(r), p: Number(p) }
  const kept = Buffer.from(hash, 'base64')
  const given = await derive(passphrase, Buffer.from(salt, 'base64'), cost)
  return timingSafeEqual(kept, given) && sealed !== undefined
}

let nobody: Promise<string> | undefined
const unknown = () => (nobody ??= seal(randomBytes(16).toString('hex')))

function derive(passphrase: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  return new Promise((found, failed) =>
    scrypt(passphrase.normalize('NFKC'), salt, LENGTH, { ...cost, maxmem: MEMORY }, (error, key) =>
      error ? failed(error) : found(key),
    ),
  )
}

/** A passphrase drawn for someone, to be changed: 24 letters and digits that are not mistaken for one another. */
export function drawn(): string {
  const signs = 'abcdefghjkmnpqrstuvwxyz23456789'
  // Bytes beyond the last whole round would favour the first signs.
  const bytes = [...randomBytes(96)].filter((byte) => byte < signs.length * 8).slice(0, 24)
  const text = bytes.map((byte) => signs[byte % signs.length]).join('')
  return text.match(/.{1,6}/g)?.join('-') ?? text
}
