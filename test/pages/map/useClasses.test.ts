// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { computed, ref } from 'vue'
import type { View } from '@/domain/view'
import { FADED, useClasses } from '@/pages/map/useClasses'
import { ALL_KEPT, type Kept } from '@/pages/shared/kept'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

const view = { level: 'bassin', indicator: 'apl', vintage: '2023', method: 'fixed' } as View
const files = { 'values/apl.json': fewAccess('2023') }
const kept = (territories: Kept['territories']): Kept => ({ ...ALL_KEPT, territories, zone: true, name: 'x' })

async function classes(zone: Kept) {
  const use = () =>
    useClasses(
      ref(view),
      computed(() => fewTerritories),
      ref('light' as const),
      ref(zone),
    )
  const { page } = await runPage(use, '/', files, ({ shown, fills }) => [shown.value, [...fills.value]])
  return page
}

describe('the classes of a map kept to a zone', () => {
  it('count, hatch and colour what the zone keeps, and fade the rest', async () => {
    const { shown, fills, missing, breaks } = await classes(kept(new Set(['63003', '2A004'])))
    expect(shown.value.codes).toEqual(['2A004', '63003'])
    expect(shown.value.values).toEqual(['not-published', 1.98])
    expect(fills.value.get('63113')).toBe(FADED)
    expect(fills.value.get('2B033')).toBe(FADED)
    expect(fills.value.get('63003')).not.toBe(FADED)
    expect(missing.value).toEqual(new Set(['2A004']))
    // Limits stay the country's, so that places compare.
    expect(breaks.value).toEqual((await classes(ALL_KEPT)).breaks.value)
  })

  it('leave everything in where there is no zone', async () => {
    const { shown, fills } = await classes(ALL_KEPT)
    expect(shown.value.codes).toHaveLength(4)
    expect([...fills.value.values()]).not.toContain(FADED)
  })
})
