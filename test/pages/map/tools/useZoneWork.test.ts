// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope, type EffectScope } from 'vue'
import type { ZoneAnswer, ZoneAsk } from '@/load/zoneMessages'
import { useZoneWork } from '@/pages/map/tools/useZoneWork'

const asked: ZoneAsk[] = []
let answer: (message: ZoneAnswer) => void = () => {}
let crash: () => void = () => {}

class SilentWorker {
  terminate = () => {}
  postMessage = (ask: ZoneAsk) => asked.push(ask)
  addEventListener(kind: string, hear: (event: unknown) => void) {
    if (kind === 'message') answer = (data) => hear({ data })
    else crash = () => hear({ message: 'gone' })
  }
}

const zone = { within: null, shape: null, circle: { lat: 45, lon: 3, km: 10 } }
const scopes: EffectScope[] = []
function visit() {
  const scope = effectScope()
  scopes.push(scope)
  const work = scope.run(() => useZoneWork({ value: zone }, { value: 'bassin' as const }))
  if (!work) throw new Error('no work')
  return { work, leave: () => scope.stop() }
}
const questions = () => asked.flatMap((ask) => ('id' in ask && ask.kind !== 'stop' ? [ask] : []))
const outage = (id: number): ZoneAnswer => ({
  kind: 'failed',
  id,
  error: { kind: 'network', file: 'communes.json', detail: 'offline' },
})

beforeEach(() => vi.stubGlobal('Worker', SilentWorker))
afterEach(() => {
  for (const scope of scopes.splice(0)) scope.stop()
  asked.length = 0
  vi.unstubAllGlobals()
})

describe('the figures of a zone, asked for from one visit to the next', () => {
  it('say the failure to the visit that asked, not to the first one', () => {
    const first = visit()
    first.leave()
    asked.length = 0
    const second = visit()
    for (const { id } of questions()) answer(outage(id))
    expect(second.work.problem.value).not.toBe('')
    expect(first.work.problem.value).toBe('')
  })

  it('say that the worker itself is gone, and are asked anew by a new try', () => {
    const { work } = visit()
    crash()
    expect(work.problem.value).not.toBe('')
    asked.length = 0
    work.resume()
    expect(work.problem.value).toBe('')
    expect(questions()).toHaveLength(2)
  })

  it('say nothing of what was called off', () => {
    const { work } = visit()
    const { id } = questions()[0] ?? { id: 0 }
    work.stop()
    answer(outage(id))
    expect(work.problem.value).toBe('')
  })
})
