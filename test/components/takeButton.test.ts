// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { t } from '@/i18n'
import TakeButton from '@/components/TakeButton.vue'

const shown = (take: () => unknown, waiting: string) =>
  mount(TakeButton, { props: { take, waiting, hint: 'Aide' }, slots: { default: 'Exporter' } })

it('nothing is taken away before it has come, and the button says so', async () => {
  const take = vi.fn()
  const wrapper = shown(take, t.common.loading)
  const button = wrapper.get('button')
  expect(button.attributes()).toMatchObject({ disabled: '', title: t.common.loading })
  await wrapper.setProps({ waiting: '' })
  expect(button.attributes('title')).toBe('Aide')
  await button.trigger('click')
  expect(take).toHaveBeenCalledOnce()
})

it('a press that fails is told, and can be made again', async () => {
  const take = vi.fn().mockRejectedValueOnce(new Error('lost')).mockResolvedValueOnce(undefined)
  const wrapper = shown(take, '')
  await wrapper.get('button').trigger('click')
  await flushPromises()
  expect(wrapper.get('[role=alert]').text()).toBe(t.common.notLoaded)
  await wrapper.get('button').trigger('click')
  await flushPromises()
  expect(wrapper.find('[role=alert]').exists()).toBe(false)
})
