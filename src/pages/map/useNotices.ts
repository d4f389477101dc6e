import { computed, shallowRef, watch, type Ref } from 'vue'
import { t } from '@/i18n'
import { useArtefacts } from '@/stores/artefacts'
import type { MapModel } from './useMapModel'

/** What went wrong, in words: files and plan that did not come (with a retry), the address, a browser without WebGL. */
export function useNotices(
  { store, background }: Pick<MapModel, 'store' | 'background'>,
  faults: Ref<readonly { text: string; retry?: boolean }[]>,
) {
  const artefacts = useArtefacts()
  const dismissed = shallowRef<ReadonlySet<string>>(new Set())
  watch(
    () => store.problems,
    () => (dismissed.value = new Set()),
  )
  const notices = computed(() => {
    const texts: { text: string; retry?: boolean }[] = artefacts.failures.map((error) => ({
      text: t.errors.artefact(error),
      retry: true,
    }))
    if (background.notice.value) texts.push({ text: background.notice.value, retry: true })
    texts.push(...faults.value)
    for (const { param, value, reason } of store.problems)
      texts.push({ text: t.errors.address(param, value, reason) })
    return texts.filter((notice) => !dismissed.value.has(notice.text))
  })
  function dismiss(index: number) {
    const text = notices.value[index]?.text
    if (text !== undefined) dismissed.value = new Set([...dismissed.value, text])
  }
  function retry() {
    artefacts.retry()
    background.retry()
  }
  return { notices, dismiss, retry }
}
