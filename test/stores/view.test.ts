import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { NO_FILTERS } from '@/domain/initiativeFilters'
import { AXES } from '@/schema/initiative'
import { useView } from '@/stores/view'

describe('clearing the filters of initiatives', () => {
  beforeEach(() => setActivePinia(createPinia()))

  it('asks nothing any more and shows every axis, and leaves facilities and the zone as they were', () => {
    const store = useView()
    const within = { level: 'departement' as const, code: '2A' }
    store.patch({
      layers: ['formation', 'maisons'],
      filters: { ...NO_FILTERS, article51: true, words: 'bus' },
      within,
    })
    store.clearFilters()
    expect(store.view.filters).toEqual(NO_FILTERS)
    expect([...store.view.layers].sort()).toEqual([...AXES, 'maisons'].sort())
    expect(store.view.within).toEqual(within)
  })
})
