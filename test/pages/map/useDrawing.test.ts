import { computed, ref, shallowRef } from 'vue'
import { describe, expect, test, vi } from 'vitest'
import type { Drawing } from '@/map/drawing'
import { useDrawing } from '@/pages/map/tools/useDrawing'
import type { MapModel } from '@/pages/map/useMapModel'

/** A model whose map starts a drawing when the test says so, as the code of drawings takes a moment to come. */
function slowModel() {
  const made: { start: () => void; stop: ReturnType<typeof vi.fn>; draw: ReturnType<typeof vi.fn> }[] = []
  const model = {
    view: computed(() => ({ shape: null })),
    store: { patch: () => undefined },
    aside: ref(null),
    stage: shallowRef({
      focus: () => undefined,
      draw: () =>
        new Promise<Drawing>((resolve) => {
          const [stop, draw] = [vi.fn(), vi.fn()]
          made.push({ start: () => resolve({ stop, draw } as unknown as Drawing), stop, draw })
        }),
    }),
  } as unknown as MapModel
  return { model, made }
}

describe('two requests to draw, the second before the first is there', () => {
  test('start one drawing, the last asked for', async () => {
    const { model, made } = slowModel()
    const { draw, mode } = useDrawing(model)
    const both = [draw('polygon'), draw('circle')]
    for (const { start } of made) start()
    await Promise.all(both)
    expect(made.map(({ stop }) => stop.mock.calls.length)).toEqual([1, 0])
    expect(made.map(({ draw: drawn }) => drawn.mock.calls)).toEqual([[], [['circle']]])
    expect(mode.value).toBe('circle')
  })

  test('given up meanwhile, start none', async () => {
    const { model, made } = slowModel()
    const { draw, abandon, mode } = useDrawing(model)
    const asked = draw('polygon')
    abandon()
    for (const { start } of made) start()
    await asked
    expect(made[0]?.stop).toHaveBeenCalledOnce()
    expect(mode.value).toBeNull()
  })
})
