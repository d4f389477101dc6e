import { usePreferredDark, useStorage } from '@vueuse/core'
import * as v from 'valibot'
import { defineStore } from 'pinia'
import { computed, ref, watchEffect } from 'vue'
import { GROUND, type Theme } from '@/catalog/palettes'
import { embedded, manner } from './embed'
import { usePrinting } from './printing'

/** What the device may have kept; anything else is as if nothing was chosen. */
const ChosenSchema = v.fallback(v.picklist(['', 'light', 'dark']), '')
type Chosen = v.InferOutput<typeof ChosenSchema>
const kept = {
  serializer: { read: (raw: string) => v.parse(ChosenSchema, raw), write: (value: Chosen) => value },
  // Storage refused: the choice then lasts as long as the page.
  onError: () => undefined,
}

/** Light or dark: as the device asks, unless the person chose here; paper is always light. */
export const useTheme = defineStore('theme', () => {
  const chosen = embedded ? ref<Chosen>(manner.theme ?? '') : useStorage<Chosen>('theme', '', undefined, kept)
  const prefersDark = usePreferredDark()
  const printing = usePrinting()
  const theme = computed<Theme>(() => {
    if (printing.on) return 'light'
    return chosen.value || (prefersDark.value ? 'dark' : 'light')
  })
  if (!import.meta.env.SSR) watchEffect(show)
  function show() {
    document.documentElement.dataset.theme = theme.value
    // The browser's own bar continues the page's head.
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', GROUND[theme.value].paper)
  }
  function toggle() {
    chosen.value = theme.value === 'dark' ? 'light' : 'dark'
  }
  return { theme, toggle }
})
