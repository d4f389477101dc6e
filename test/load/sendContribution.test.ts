import { describe, expect, it } from 'vitest'
import { ATTEMPTS, sendContribution, type SendOutcome } from '@/load/sendContribution'

/** Sends to a server that gives these answers in turn; an error stands for a broken network. */
async function send(answers: (Response | Error)[]) {
  const waits: number[] = []
  let asked = 0
  const outcome: SendOutcome = await sendContribution('https://x.fr/', '{}', {
    wait: async (milliseconds) => void waits.push(milliseconds),
    fetch: async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)]
      if (answer instanceof Error || !answer) throw answer ?? new Error()
      return answer
    },
  })
  return { outcome, asked, waits }
}
const status = (code: number, headers = {}) => new Response(null, { status: code, headers })

describe('sending a contribution', () => {
  it('is done when it is stored, and when it was stored already', async () => {
    expect(await send([status(201)])).toMatchObject({ outcome: { kind: 'sent' }, asked: 1 })
    expect(await send([status(200)])).toMatchObject({ outcome: { kind: 'sent' }, asked: 1 })
  })
  it('tries again while network or server fail, waiting longer each time', async () => {
    expect(await send([new Error('réseau'), status(503), status(201)])).toEqual({
      ...{ outcome: { kind: 'sent' }, asked: 3, waits: [1000, 2000] },
    })
  })
  it('gives up after a few attempts, and says so', async () => {
    expect(await send([new Error('réseau')])).toMatchObject({ outcome: { kind: 'failed' }, asked: ATTEMPTS })
  })
  it('does not insist where it is refused, and brings the reasons back', async () => {
    const refusals = [{ field: 'initiative.title', reason: 'tooLong', limit: 140 }]
    const answer = new Response(JSON.stringify({ refusals }), { status: 422 })
    expect(await send([answer])).toMatchObject({ outcome: { kind: 'refused', refusals }, asked: 1 })
  })
  it('takes no reason that it does not know', async () => {
    const answer = new Response('{"refusals":[{"field":"x","reason":"<b>"}]}', { status: 400 })
    expect(await send([answer])).toMatchObject({ outcome: { kind: 'refused', refusals: [] } })
  })
  it('waits as long as a busy server asks, unless that is too long', async () => {
    expect((await send([status(429, { 'retry-after': '5' }), status(201)])).waits).toEqual([5000])
    expect(await send([status(429, { 'retry-after': '600' })])).toMatchObject({
      ...{ outcome: { kind: 'tooMany' }, asked: 1 },
    })
  })
  it('says when another text is there under the same key', async () => {
    expect(await send([status(409)])).toMatchObject({ outcome: { kind: 'conflict' }, asked: 1 })
  })
})
