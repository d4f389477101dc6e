import { useTitle } from '@vueuse/core'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { t } from '@/i18n'

/** What the page is about, part by part, before the name of the product; the name alone while there is nothing to say. */
export function usePageTitle(title: MaybeRefOrGetter<string | readonly (string | null | undefined)[]>): void {
  const whole = computed(() => [toValue(title), t.common.product].flat().filter(Boolean).join(' · '))
  useTitle(whole, { restoreOnUnmount: () => t.common.product })
}
