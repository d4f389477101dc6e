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
    const elsewhere = t.errors.reasons.broughtElsewhere
    const saidOf = ({ param, value }: AddressProblem) => `${param}=${value}`
    for (const problem of problems.value)
      if (problem.reason !== elsewhere)
        texts.push({ text: t.errors.address(saidOf(problem), problem.reason, false) })
    // One sentence of all that is not on this device, however many parameters name it.
    const brought = problems.value.filter(({ reason }) => reason === elsewhere).map(saidOf)
    if (brought.length) {
      const said = brought.join(t.common.listSeparator)
      texts.push({ text: t.errors.address(said, elsewhere, brought.length > 1), bring: !embedded })
    }
    return texts.filter((notice) => !dismissed.value.has(notice.text))
  })
  function dismiss(index: number) {
    const text = notices.value[index]?.text
    if (text !== undefined) dismissed.value = new Set([...dismissed.value, text])
  }
  return { notices, dismiss, retry: () => artefacts.retry() }
}
