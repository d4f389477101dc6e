import { createPinia, type Pinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { language } from './i18n'
import { hasKept } from './load/broughtMark'
import { router } from './router'
import { takeStill } from './takeStill'
import { keepHeadTrue } from './trueHead'
import { trustOwnScripts } from './trustedTypes'

/** Imported once the language is there: every text below is a constant. */
export async function start(): Promise<void> {
  trustOwnScripts()
  const pinia = createPinia()
  if (hasKept()) await restoreBrought(pinia)
  // The first page has a task of its own, after the one that mounts what surrounds it.
  const once = router.beforeResolve(async () => {
    once()
    await new Promise((done) => setTimeout(done))
  })
  createApp(App).use(pinia).use(router).mount('#app')
  keepHeadTrue(router, language)
  void takeStill(router)
}

/** Figures that a person keeps on this device are an indicator before any address is read: it may name one. */
async function restoreBrought(pinia: Pinia): Promise<void> {
  // Where the code does not come, the page does: it says that the figures are not there.
  const { useBroughtFigures } = await import('./stores/broughtFigures').catch(() => ({
    useBroughtFigures: null,
  }))
  await useBroughtFigures?.(pinia).restore()
}
