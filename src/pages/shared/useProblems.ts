import { computed, shallowRef, watch, type Ref } from 'vue'
import { t } from '@/i18n'
import { useArtefacts } from '@/stores/artefacts'
import { embedded } from '@/stores/embed'
import type { AddressProblem } from '@/stores/address/params'

interface Notice {
  text: string
  retry?: boolean
  /** It is about figures that a person brought. */
  bring?: boolean
}

/**
 * What went wrong, in words: files that did not come (with a retry), what else the page has to say, and what the address
 * said wrongly.
 */
export function useProblems(
  problems: Ref<readonly AddressProblem[]>,
  others: () => readonly Notice[] = () => [],
) {
  const artefacts = useArtefacts()
  const dismissed = shallowRef<ReadonlySet<string>>(new Set())
  watch(problems, () => (dismissed.value = new Set()))
  const notices = computed(() => {
    const texts: Notice[] = artefacts.failures.map((error) => ({
      text: t.errors.artefact(error),
      retry: true,
    }))
    texts.push(...others())
    for (const { param, value, reason } of problems.value)
      texts.push({
        text: t.errors.address(param, value, reason),
        bring: reason === t.errors.reasons.broughtElsewhere && !embedded,
      })
    return texts.filter((notice) => !dismissed.value.has(notice.text))
  })
  function dismiss(index: number) {
    const text = notices.value[index]?.text
    if (text !== undefined) dismissed.value = new Set([...dismissed.value, text])
  }
  return { notices, dismiss, retry: () => artefacts.retry() }
}
