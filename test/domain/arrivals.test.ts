import { beforeEach, expect, test } from 'vitest'
import { arrival, onArrivals } from '@/domain/arrivals'

let told: boolean[]
beforeEach(() => {
  told = []
  onArrivals((some) => told.push(some))
})

/** A part, and what makes it arrive. */
function part() {
  let arrive = () => {}
  let fail = () => {}
  const promise = new Promise<string>((resolve, reject) => {
    arrive = () => resolve('là')
    fail = () => reject(new Error('réseau coupé'))
  })
  return { promise, arrive, fail }
}

test('dit qu’une partie est attendue, puis qu’elle est là, et la donne', async () => {
  const { promise, arrive } = part()
  const awaited = arrival(promise)
  expect(told).toEqual([false, true])
  arrive()
  await expect(awaited).resolves.toBe('là')
  expect(told).toEqual([false, true, false])
})

test('attend tant qu’une autre n’est pas là', async () => {
  const [one, other] = [part(), part()]
  const awaited = [arrival(one.promise), arrival(other.promise)]
  one.arrive()
  await awaited[0]
  expect(told.at(-1)).toBe(true)
  other.arrive()
  await awaited[1]
  expect(told.at(-1)).toBe(false)
})

test('n’attend plus une partie qui ne vient pas, et laisse passer l’échec', async () => {
  const { promise, fail } = part()
  const awaited = arrival(promise)
  fail()
  await expect(awaited).rejects.toThrow('réseau coupé')
  expect(told.at(-1)).toBe(false)
})
