// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ThresholdFilter from '@/components/ThresholdFilter.vue'

const indicators = [
  { id: 'apl', label: 'Accès' },
  { id: 'apporte-recours', label: 'Recours (données apportées)' },
] as const
const shown = () => mount(ThresholdFilter, { props: { indicators } })

it('the limit of access is proposed for it alone: another figure has none until it is written', async () => {
  const wrapper = shown()
  const [indicator] = wrapper.findAll('select')
  const limit = () => wrapper.get('input').element.value
  expect(limit()).toBe('2,5')
  await indicator?.setValue('apporte-recours')
  expect(limit()).toBe('')
  await wrapper.get('form').trigger('submit')
  expect(wrapper.find('[role=alert]').exists()).toBe(true)
  expect(wrapper.emitted('add')).toBeUndefined()
  await indicator?.setValue('apl')
  expect(limit()).toBe('2,5')
})

it.each([
  ['-3,25', -3.25],
  ['−3,25 %', -3.25],
  ['12\u202f500', 12500],
  ['1 000', 1000],
])('a limit written « %s » is a number', async (text, limit) => {
  const wrapper = shown()
  await wrapper.findAll('select')[0]?.setValue('apporte-recours')
  await wrapper.get('input').setValue(text)
  await wrapper.get('form').trigger('submit')
  expect(wrapper.emitted('add')).toEqual([[{ indicator: 'apporte-recours', operator: '<', limit }]])
})
