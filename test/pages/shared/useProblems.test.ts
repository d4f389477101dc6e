// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { expect, it } from 'vitest'
import { ref } from 'vue'
import { useProblems } from '@/pages/shared/useProblems'
import { tableParams } from '@/stores/address/table'

it('what an address names of another device’s figures is said in one sentence, with the way to bring them', () => {
  setActivePinia(createPinia())
  const query = { col: 'apporte-aaaa1,apporte-bbbb1', tri: '-apporte-aaaa1', maille: 'canton' }
  const { notices } = useProblems(ref(tableParams.read(query).problems))
  const [level, brought, ...others] = notices.value
  expect(others).toEqual([])
  expect(level?.text).toContain('maille=canton')
  expect(level?.bring).toBeUndefined()
  for (const said of ['col=apporte-aaaa1', 'col=apporte-bbbb1', 'tri=-apporte-aaaa1', 'ont été ignorées'])
    expect(brought?.text).toContain(said)
  expect(brought?.bring).toBe(true)
})
