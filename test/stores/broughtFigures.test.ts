// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isIndicator } from '@/catalog/indicators'
import { broughtDevice } from '@/load/broughtDevice'
import type { Brought } from '@/schema/brought'
import { useBroughtFigures } from '@/stores/broughtFigures'

vi.mock('@/load/broughtDevice', () => ({ broughtDevice: { all: vi.fn(), keep: vi.fn(), drop: vi.fn() } }))
const device = vi.mocked(broughtDevice)

const BEDS: Brought = {
  ...{ id: 'apporte-abc123', name: 'Lits', unit: 'lits', year: '2023', source: 'ARS', kind: 'count' },
  ...{ better: 'neither', wider: 'sum', decimals: 0, level: 'commune', readOn: '2026-11-27' },
  ...{ codes: ['01004'], values: [12] },
}
const { id } = BEDS

beforeEach(() => {
  vi.resetAllMocks()
  setActivePinia(createPinia())
  useBroughtFigures().add(BEDS)
})

describe('brought figures', () => {
  it('are on the device only once that is asked for', async () => {
    const brought = useBroughtFigures()
    expect(device.keep).not.toHaveBeenCalled()
    await brought.keep(id)
    expect(device.keep).toHaveBeenCalledWith(BEDS)
    expect([...brought.kept]).toEqual([id])
    await brought.release(id)
    expect([...brought.kept]).toEqual([])
    expect(isIndicator(id)).toBe(true)
  })
  it.each([
    ['full', new DOMException('', 'QuotaExceededError')],
    ['refused', new DOMException('', 'InvalidStateError')],
  ])('that the device does not take (%s) stay as they were, and that is said', async (trouble, error) => {
    const brought = useBroughtFigures()
    device.keep.mockRejectedValue(error)
    expect(await brought.keep(id)).toBe(false)
    expect([brought.trouble, brought.kept.size, brought.all.length]).toEqual([trouble, 0, 1])
  })
  it('that the device will not erase are not taken out: they would come back', async () => {
    const brought = useBroughtFigures()
    await brought.keep(id)
    device.drop.mockRejectedValue(new Error('refused'))
    expect(await brought.remove(id)).toBe(false)
    expect([brought.all.length, isIndicator(id), brought.trouble]).toEqual([1, true, 'refused'])
  })
  it('come back from the device; those that it cannot give back are said', async () => {
    setActivePinia(createPinia())
    const brought = useBroughtFigures()
    device.all.mockResolvedValue({ figures: [BEDS], unread: 1 })
    await brought.restore()
    expect([[...brought.kept], brought.trouble]).toEqual([[id], 'unread'])
    device.all.mockRejectedValue(new Error('closed'))
    await brought.restore()
    expect(brought.trouble).toBe('unread')
  })
})
