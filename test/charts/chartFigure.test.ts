// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import ChartFigure from '@/charts/ChartFigure.vue'
import { t } from '@/i18n'

it('a drawing cannot be taken away before what it shows has come: what is awaited stands there instead', async () => {
  const props = {
    ...{ title: 'L’accès', source: 'Drees, 2023', fileName: 'acces' },
    ...{ draw: () => ({ width: 100, height: 100, nodes: [] }) as never, waiting: t.common.loading },
  }
  const wrapper = mount(ChartFigure, { props, global: { stubs: { SceneFrame: true } } })
  expect(wrapper.find('.downloads').text()).toBe(t.common.loading)
  expect(wrapper.findAll('.downloads button')).toHaveLength(0)
  await wrapper.setProps({ waiting: '' })
  expect(wrapper.findAll('.downloads button')).toHaveLength(2)
})
