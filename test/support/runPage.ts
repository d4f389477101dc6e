import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { vi } from 'vitest'
import { defineComponent } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useArtefacts } from '@/stores/artefacts'

/**
 * Runs what a page is made of at an address, with these files of `public/data`; any other file is absent. Of use under
 * happy-dom only.
 * @param reads what the page shows of it: only what is read is loaded
 */
export async function runPage<T>(
  use: () => T,
  address: string,
  files: Record<string, unknown>,
  reads: (page: T) => unknown,
) {
  vi.stubGlobal('fetch', async (asked: URL) => {
    const file = asked.pathname.replace(/^.*\/data\//, '')
    return file in files ? Response.json(files[file]) : new Response('', { status: 404 })
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', name: 'here', component: {} }],
  })
  await router.push(address)
  const made: T[] = []
  const pinia = createPinia()
  const wrapper = mount(
    defineComponent(() => {
      const found = use()
      made.push(found)
      return () => JSON.stringify(reads(found))
    }),
    { global: { plugins: [router, pinia] } },
  )
  const [page] = made
  if (!page) throw new Error('nothing was made')
  /** What was asked for has come, and the address says what the page does. */
  const settled = async () => {
    for (let turn = 0; turn < 3 || useArtefacts(pinia).pending; turn++) await flushPromises()
  }
  await settled()
  const leave = () => {
    wrapper.unmount()
    vi.unstubAllGlobals()
  }
  return { page, router, settled, leave }
}
