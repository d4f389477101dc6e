import { useLocalStorage, usePreferredDark } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref, watchEffect } from 'vue'
import type { Theme } from '@/catalog/palettes'
import { embedded } from './embed'

/** Light or dark: as the device asks, unless the person chose here. */
export const useTheme = defineStore('theme', () => {
  const chosen = embedded ? ref('') : useLocalStorage<string>('theme', '')
  const prefersDark = usePreferredDark()
  const theme = computed<Theme>(() => {
    if (chosen.value === 'dark' || chosen.value === 'light') return chosen.value
    return prefersDark.value ? 'dark' : 'light'
  })
  watchEffect(() => {
    document.documentElement.dataset.theme = theme.value
  })
  function toggle() {
    chosen.value = theme.value === 'dark' ? 'light' : 'dark'
  }
  return { theme, toggle }
})
