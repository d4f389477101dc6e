import { expect, it, vi } from 'vitest'
import { shallowRef } from 'vue'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { useChosenName } from '@/pages/shared/useChosenName'

/** A square, two degrees a side, around 3° east, 46° north. */
const SQUARE: TerritoryFeature = {
  type: 'Feature',
  properties: { code: '63003' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [2, 45],
        [4, 45],
        [4, 47],
        [2, 47],
        [2, 45],
      ],
    ],
  },
}

it('stands in the middle of what is chosen, and goes with it', async () => {
  const chosen = shallowRef<TerritoryFeature | null>(null)
  const name = useChosenName(
    () => chosen.value,
    () => 'Ambert',
  )
  expect(name.value).toEqual([])
  chosen.value = SQUARE
  await vi.waitFor(() => expect(name.value).toHaveLength(1))
  expect(name.value[0]).toMatchObject({
    properties: { name: 'Ambert' },
    geometry: { type: 'Point', coordinates: [3, 46] },
  })
  chosen.value = null
  expect(name.value).toEqual([])
})
