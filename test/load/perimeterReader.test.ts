import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readPerimeter } from '@/load/perimeterReader'

type Sent = { kind: 'open' | 'shape'; number: number; chosen?: number[] }
class FakeWorker extends EventTarget {
  sent: Sent[] = []
  postMessage = (message: Sent) => this.sent.push(message)
  terminate = () => undefined
  answer = (data: object) => this.dispatchEvent(new MessageEvent('message', { data }))
}
let worker: FakeWorker

beforeEach(() => {
  vi.stubGlobal('Worker', function () {
    return (worker = new FakeWorker())
  })
})

describe('the reading of a perimeter', () => {
  it('gives each choice its own outline, in whatever order they come', async () => {
    const { shape } = readPerimeter([])
    const found = [shape([0], null), shape([1], null)]
    await vi.waitFor(() => expect(worker.sent).toHaveLength(3))
    const asks = worker.sent.filter(({ kind }) => kind === 'shape')
    for (const { number, chosen } of asks.reverse())
      worker.answer({ kind: 'shape', found: `outline of ${chosen?.join()}`, number })
    expect(await Promise.all(found)).toEqual(['outline of 0', 'outline of 1'])
  })

  it('is refused at once when its worker breaks, even before anything is asked of it', async () => {
    const { survey, shape } = readPerimeter([])
    worker.dispatchEvent(new Event('error'))
    expect(await survey).toEqual({ problem: { kind: 'broken' } })
    expect(await shape([0], null)).toEqual({ problem: { kind: 'broken' } })
  })
})
