// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { ownCode } from '@/analysis/own/ownTerritory'
import { useKeptTerritories } from '@/stores/keptTerritories'

const AMBERT = ownCode({ communes: ['63003'], name: '' })
const ARLANC = ownCode({ communes: ['63010'], name: '' })
const NORTH = ownCode({ communes: ['63003'], name: 'Nord' })
const WIDER_NORTH = ownCode({ communes: ['63003', '63010'], name: 'Nord' })
const SOUTH = ownCode({ communes: ['63010'], name: 'Sud' })

beforeEach(() => {
  localStorage.clear()
  setActivePinia(createPinia())
})

describe('territories kept on the device', () => {
  it('are one a name: the newest takes the place of the other', () => {
    const kept = useKeptTerritories()
    kept.keep(NORTH)
    kept.keep(SOUTH)
    expect([kept.changes(WIDER_NORTH), kept.changes(AMBERT)]).toEqual([true, false])
    kept.keep(WIDER_NORTH)
    expect(kept.codes).toEqual([WIDER_NORTH, SOUTH])
  })
  it('without a name do not take the place of one another', () => {
    const kept = useKeptTerritories()
    kept.keep(AMBERT)
    expect(kept.changes(ARLANC)).toBe(false)
    kept.keep(ARLANC)
    kept.keep(ARLANC)
    expect(kept.codes).toEqual([ARLANC, AMBERT])
  })
  it('cannot be given the name of another, so that neither is lost', () => {
    const kept = useKeptTerritories()
    kept.keep(NORTH)
    kept.keep(SOUTH)
    expect(kept.replace(SOUTH, ownCode({ communes: ['63010'], name: 'Nord' }))).toBe(false)
    expect(kept.codes).toEqual([SOUTH, NORTH])
    const renamed = ownCode({ communes: ['63010'], name: 'Est' })
    expect(kept.replace(SOUTH, renamed)).toBe(true)
    expect(kept.codes).toEqual([renamed, NORTH])
  })
})
