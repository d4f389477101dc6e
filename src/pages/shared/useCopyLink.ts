import { ref } from 'vue'
import { shareTexts } from '@/i18n/pages/share'
import { showsBrought } from './shownBrought'

/** Copies the address of the page; what came of it is then said. */
export function useCopyLink(texts: { done: string; failed: string }) {
  const said = ref('')
  async function copy() {
    try {
      await navigator.clipboard.writeText(location.href)
      said.value = showsBrought(location.href) ? `${texts.done} ${shareTexts.brought}` : texts.done
    } catch {
      said.value = texts.failed
    }
  }
  return { said, copy }
}
