import { expect, it } from 'vitest'
import { ref } from 'vue'
import { onceEach } from '@/pages/shared/onceEach'

it('makes each once, and again when what it is made of has changed', () => {
  const times = ref(2)
  const made: number[] = []
  const of = onceEach((n: number) => {
    made.push(n)
    return n * times.value
  })
  expect([of(1), of(1), of(3), of(1)]).toEqual([2, 2, 6, 2])
  expect(made).toEqual([1, 3])
  times.value = 3
  expect(of(1)).toBe(3)
})
