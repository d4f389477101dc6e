import { expect, it, vi } from 'vitest'
import { bring } from '@/i18n/fr/bring'
import type { MatchContext } from '@/load/broughtMessages'
import { readBrought } from '@/load/broughtReader'

const context = {} as MatchContext
const workers: { sent: unknown[]; ended: boolean }[] = []
vi.stubGlobal(
  'Worker',
  class extends EventTarget {
    sent: unknown[] = []
    ended = false
    constructor() {
      super()
      workers.push(this)
    }
    postMessage(message: unknown) {
      this.sent.push(message)
    }
    terminate() {
      this.ended = true
    }
  },
)

it('a file of 200 MB is refused with a sentence, and nothing of it is read', async () => {
  const file = { size: 200_000_000, arrayBuffer: vi.fn() }
  const answer = await readBrought().open(file as unknown as File, context)
  expect(answer).toEqual({ kind: 'refused', problem: { kind: 'too-big' } })
  expect(bring.problems['too-big']()).toContain('100 Mo')
  expect(file.arrayBuffer).not.toHaveBeenCalled()
  expect(workers.at(-1)?.sent).toEqual([])
})

it('a file that has gone since it was chosen is said to have', async () => {
  const file = { size: 3, arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }
  expect(await readBrought().open(file as unknown as File, context)).toEqual({
    kind: 'refused',
    problem: { kind: 'gone' },
  })
})

it('a reading that is stopped is ended, whatever form the file has', () => {
  const reading = readBrought()
  void reading.open(new File(['PK'], 'classeur.ods'), context)
  reading.close()
  expect(workers.at(-1)?.ended).toBe(true)
})

it('hears how far its own file has been read, then its answer alone', async () => {
  const reading = readBrought()
  const heard: number[] = []
  const answer = reading.ask({ kind: 'sheet', sheet: 0 }, (percent) => heard.push(percent))
  const worker = workers.at(-1) as unknown as EventTarget
  const say = (data: unknown) => worker.dispatchEvent(new MessageEvent('message', { data }))
  say({ kind: 'progress', percent: 12, number: 1 })
  say({ kind: 'progress', percent: 99, number: 7 })
  say({ kind: 'progress', percent: 100, number: 1 })
  say({ kind: 'refused', problem: { kind: 'empty' }, number: 1 })
  expect(await answer).toMatchObject({ kind: 'refused', problem: { kind: 'empty' } })
  say({ kind: 'progress', percent: 50, number: 1 })
  expect(heard).toEqual([12, 100])
})
