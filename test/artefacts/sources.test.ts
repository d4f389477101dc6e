import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArtefacts } from '../../scripts/checks/readArtefacts'

const { sources } = readArtefacts(resolve(import.meta.dirname, '../../public/data'))
const ids = (those: typeof sources) => those.map(({ id }) => id)

describe('every source can be followed', () => {
  it('to its producer’s own page, save what this project lists itself', () => {
    expect(ids(sources.filter(({ url }) => url === undefined))).toEqual(['initiatives'])
    for (const { url } of sources) if (url) expect(new URL(url).protocol).toBe('https:')
  })
  it('and what came through somebody else says what was compared', () => {
    const copied = sources.filter(({ via }) => via !== undefined && !via.includes('npm'))
    expect(ids(copied.filter(({ checked }) => checked === undefined))).toEqual([])
  })
  it('a licence still to be confirmed says what that means for reuse', () => {
    const open = sources.filter(({ licence }) => /confirm/i.test(licence))
    expect(ids(open.filter(({ licenceNote }) => licenceNote === undefined))).toEqual([])
  })
  it('in English too', () => {
    for (const { id, checked, licenceNote, en } of sources) {
      expect([id, Boolean(en?.checked)]).toEqual([id, Boolean(checked)])
      expect([id, Boolean(en?.licenceNote)]).toEqual([id, Boolean(licenceNote)])
    }
  })
})
