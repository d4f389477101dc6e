import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPlace } from '@/analysis/brought/readPlace'
import { realPlaces } from '../support/realPlaceIndex'

interface Entry {
  code: string
  type: string
  anciensCodes?: string[]
  chefLieu?: string
}
const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
const entries = JSON.parse(readFileSync(path, 'utf8')) as Entry[]
const today = new Set(entries.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code))
const { byPostal, byFormerCode, table } = realPlaces.communes
const hasPostal = (commune: string, code: string) =>
  (byPostal.get(code) ?? []).some((row) => table.code[row] === commune)
const read = (code: string) => readPlace(code, { level: 'commune' }, [], realPlaces)

/** By each code that is none of today: the communes that say they had it, or took it in. */
const heirs = new Map<string, Set<string>>()
for (const { code, anciensCodes = [], chefLieu } of entries) {
  if (today.has(code)) for (const old of anciensCodes) heirs.set(old, (heirs.get(old) ?? new Set()).add(code))
  if (chefLieu) heirs.set(code, (heirs.get(code) ?? new Set()).add(chefLieu))
}
for (const code of today) heirs.delete(code)

describe('the code of a commune that is none any more', () => {
  it('leads to one of today that says it had it, or to those whose postal code it is by now', () => {
    expect(heirs.size).toBeGreaterThan(0)
    const lost = [...heirs].filter(([code, all]) => {
      const found = read(code)
      const isPostal = byPostal.has(code) && !byFormerCode.has(code)
      const codes = isPostal ? ('code' in found ? [found.code] : found.likely) : []
      if (isPostal && codes.every((one) => all.has(one) || hasPostal(one, code))) return false
      return !('code' in found && all.has(found.code))
    })
    expect(lost.map(([code, all]) => `${code} → ${[...all].join()}`)).toEqual([])
  })

  it('is brought as a former commune where the list of today has no name for it', () => {
    expect(read('14697')).toEqual({ code: '14654', by: 'former' })
  })
})
