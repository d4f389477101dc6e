import { decodeCommunes, encodeCommunes } from './communeSet'

/** What a person composed: the communes of a territory that no map draws, and what they call it. */
export interface OwnTerritory {
  /** INSEE codes, ascending. */
  communes: readonly string[]
  /** '' where it has none. */
  name: string
}

const NAME = '~'
const SPACE = '_'
export const LONGEST_NAME = 60
/** What a name cannot hold: signs that mean something in an address or a list of territories, and whatever is no letter. */
const UNSAID = /[^\p{L}\p{N} .'’()&-]+/gu

/** A name as it can be kept: on one line, without signs that an address needs, and not too long. */
export function ownName(typed: string): string {
  return typed.normalize('NFC').replace(UNSAID, ' ').replace(/ +/g, ' ').slice(0, LONGEST_NAME).trim()
}

/**
 * The code of a composed territory, which says all of it: its communes, then its name. It stands wherever that of another
 * territory does. '' without any commune.
 */
export function ownCode({ communes, name }: OwnTerritory): string {
  if (communes.length === 0) return ''
  const said = ownName(name).replaceAll(' ', SPACE)
  return encodeCommunes(communes) + (said && NAME + said)
}

const read = new Map<string, OwnTerritory | undefined>()
const sets = new WeakMap<OwnTerritory, ReadonlySet<string>>()

/** The territory that a code says; undefined for any other text. */
export function readOwnCode(code: string): OwnTerritory | undefined {
  if (!read.has(code)) {
    const at = code.indexOf(NAME)
    const communes = decodeCommunes(at < 0 ? code : code.slice(0, at))
    const name = at < 0 ? '' : ownName(code.slice(at + 1).replaceAll(SPACE, ' '))
    read.set(code, communes && { communes, name })
  }
  return read.get(code)
}

/** Whether a commune is of the territory that a code says. */
export function holdsCommune(code: string, commune: string): boolean {
  const own = readOwnCode(code)
  if (!own) return false
  let set = sets.get(own)
  if (!set) sets.set(own, (set = new Set(own.communes)))
  return set.has(commune)
}
