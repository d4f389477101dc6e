import { useTitle } from '@vueuse/core'
import { computed, toValue, useSSRContext, type MaybeRefOrGetter } from 'vue'
import { t } from '@/i18n'

/** What the page is about, part by part, before the name of the product; the name alone while there is nothing to say. */
export function usePageTitle(title: MaybeRefOrGetter<string | readonly (string | null | undefined)[]>): void {
  const whole = computed(() => [toValue(title), t.common.product].flat().filter(Boolean).join(' · '))
  // Written at build time, the page's head is not this document's.
  if (import.meta.env.SSR) Object.assign(useSSRContext() ?? {}, { title: whole.value })
  else useTitle(whole, { restoreOnUnmount: () => t.common.product })
}
