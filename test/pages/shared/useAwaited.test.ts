// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { t } from '@/i18n'
import { changes } from '@/load/artefacts'
import { useAwaited } from '@/pages/shared/useAwaited'
import { useArtefacts } from '@/stores/artefacts'
import { runPage } from '../../support/runPage'

let leave = () => {}
afterEach(() => leave())
const CHANGES = { 'changes.json': [] }

async function open(files: Record<string, unknown>) {
  const run = await runPage(
    () => ({ waiting: useAwaited(() => [changes]), artefacts: useArtefacts() }),
    '/',
    files,
    ({ waiting }) => waiting.value,
  )
  leave = run.leave
  return run.page
}

it('what a file would tell is awaited, then said not to have come', async () => {
  expect((await open({})).waiting.value).toBe(t.common.notLoaded)
})

it('the names of the sources are awaited too, but where they cannot be had hold nothing back', async () => {
  const { waiting, artefacts } = await open(CHANGES)
  expect(waiting.value).toBe('')
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  artefacts.retry()
  expect(waiting.value).toBe(t.common.loading)
})
