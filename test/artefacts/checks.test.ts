import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ALL_CHECKS } from '../../scripts/checks/allChecks'
import { readArtefacts } from '../../scripts/checks/readArtefacts'

const artefacts = readArtefacts(resolve(import.meta.dirname, '../../public/data'))

describe('the published data', () => {
  it.each(ALL_CHECKS)('$label', ({ check }) => {
    expect(check(artefacts)).toEqual([])
  })

  it('what the report expected is what it found', () => {
    const differing = artefacts.report.checks.filter(
      ({ id, expected, found }) => id !== 'centres-des-communes' && expected !== found,
    )
    expect(differing).toEqual([])
  })
})
