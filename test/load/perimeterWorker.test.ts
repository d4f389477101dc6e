import { strToU8 } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Numbered, PerimeterAnswer, PerimeterAsk } from '@/load/perimeterMessages'

let hear: (event: { data: Numbered<PerimeterAsk> }) => void = () => undefined
let answers: Numbered<PerimeterAnswer>[] = []

beforeEach(async () => {
  vi.resetModules()
  answers = []
  vi.stubGlobal('self', { addEventListener: (_: string, listener: typeof hear) => (hear = listener) })
  vi.stubGlobal('postMessage', (answer: Numbered<PerimeterAnswer>) => answers.push(answer))
  await import('@/load/perimeterWorker')
})
async function answered(data: Numbered<PerimeterAsk>): Promise<unknown> {
  hear({ data })
  return vi.waitFor(() => {
    const answer = answers.find(({ number }) => number === data.number)
    if (!answer) throw new Error('none yet')
    return answer
  })
}
const files = [
  { name: 'z.json', bytes: strToU8('{"type":"Polygon","coordinates":[[[3,45],[4,45],[4,46],[3,45]]]}') },
]
const broken = { kind: 'refused', problem: { kind: 'broken' } }

describe('the worker that reads a perimeter', () => {
  it('answers each ask under its number', async () => {
    expect(await answered({ kind: 'open', files, number: 7 })).toMatchObject({ kind: 'survey' })
    expect(await answered({ kind: 'shape', chosen: [0], epsg: null, number: 8 })).toMatchObject({
      kind: 'shape',
      found: { notes: { polygons: 1 } },
    })
  })

  it('says what a file is refused for', async () => {
    const none = [{ name: 'z.json', bytes: new Uint8Array() }]
    expect(await answered({ kind: 'open', files: none, number: 1 })).toMatchObject({
      problem: { kind: 'empty' },
    })
  })

  it('answers too when it breaks, or when nothing was opened', async () => {
    expect(await answered({ kind: 'shape', chosen: [0], epsg: null, number: 1 })).toMatchObject(broken)
    expect(await answered({ kind: 'open', files: null as never, number: 2 })).toMatchObject(broken)
  })
})
