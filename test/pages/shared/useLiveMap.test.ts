import { describe, expect, test } from 'vitest'
import { t } from '@/i18n'
import { useLiveMap } from '@/pages/shared/useLiveMap'

describe('a map that could not be made', () => {
  test('says that WebGL is missing only where it is', () => {
    const { lost, faults, hasMap } = useLiveMap()
    lost(null)
    expect(hasMap.value).toBe(false)
    expect(faults.value).toEqual([{ text: t.errors.noWebgl }])
  })
  test('says what failed otherwise', () => {
    const { lost, faults } = useLiveMap()
    lost('TypeError: worker')
    expect(faults.value).toEqual([{ text: t.errors.mapFailed('TypeError: worker') }])
    expect(faults.value[0]?.text).not.toContain('WebGL')
  })
})
