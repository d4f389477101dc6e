// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { createContribution } from '@/pages/contribute/useContribution'
import { runPage } from '../../support/runPage'

it('a contribution cannot be sent while what tells whether it is right has not come', async () => {
  const { page, leave } = await runPage(
    () => createContribution(null, false),
    '/contribuer',
    {},
    ({ ready }) => [ready.value],
  )
  // Nothing is refused yet: nothing could be.
  expect(page.refusals.value).toEqual([])
  expect(page.ready.value).toBe(false)
  leave()
})
