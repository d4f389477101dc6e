import { useTitle } from '@vueuse/core'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { t } from '@/i18n'

/** Names the page in the browser's tab, before the product's name; an empty name leaves that one alone. */
export function usePageTitle(name: MaybeRefOrGetter<string>): void {
  useTitle(
    computed(() => [toValue(name), t.common.product].filter(Boolean).join(' · ')),
    { restoreOnUnmount: () => t.common.product },
  )
}
