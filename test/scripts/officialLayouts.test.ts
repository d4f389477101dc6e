import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInputs } from '../../scripts/sources/readInputs'
import { stepLog } from '../../scripts/steps/stepLog'
import { vintagesFound } from '../../scripts/steps/vintagesFound'
import { OFFICIAL, officialFolder } from './support/official/officialFolder'
import { realRows } from './support/official/realRows'
import { temporaryFolder } from './support/temporaryFolder'

const read = (folder: string) =>
  readInputs(
    stepLog(() => undefined),
    folder,
    'data',
  )
type Inputs = Awaited<ReturnType<typeof read>>

/** Names of files, and movements, which no prepared file has: all the rest is what the build is made of. */
const APART = ['files', 'vintages', 'unknown', 'movements']

function rowsOf({ today, ...inputs }: Inputs) {
  const communes = today.communes.map((commune) => ({
    ...commune,
    postalCodes: [...commune.postalCodes].sort(),
  }))
  const rows = Object.entries(inputs).filter(([name]) => !APART.includes(name))
  return {
    ...Object.fromEntries(rows),
    today: { ...today, communes, unfollowed: today.unfollowed ?? [] },
  }
}

describe('a folder with each source in the layout of its producer', { timeout: 60_000 }, () => {
  it('gives the values of the prepared files, one for one, and the same years', async () => {
    const prepared = temporaryFolder(realRows())
    const official = temporaryFolder()
    officialFolder(prepared, official)
    const [one, other] = [await read(prepared), await read(official)]

    expect(rowsOf(other)).toEqual(rowsOf(one))
    expect(vintagesFound(other)).toEqual(vintagesFound(one))
    expect(other.unknown).toEqual([])
    // None of them was taken from what was prepared, which is left out but for years that the producer gives no more.
    const used = OFFICIAL.filter((name) => other.files[name].some(({ form }) => !form.prepared))
    expect(used).toEqual(OFFICIAL)
    // As downloaded: a mark of the order of bytes and CRLF, names whose accents stand apart.
    const list = readFileSync(join(official, 'v_commune_2026.csv'), 'utf8')
    expect([list.startsWith('\uFEFFTYPECOM'), list.includes('\r\n')]).toEqual([true, true])
    expect(readdirSync(official).some((name) => name !== name.normalize('NFC'))).toBe(true)
  })
})
