import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router'
import { takeStill } from './takeStill'
import { trustOwnScripts } from './trustedTypes'

/** Imported once the language is there: every text below is a constant. */
export function start(): void {
  trustOwnScripts()
  // The first page has a task of its own, after the one that mounts what surrounds it.
  const once = router.beforeResolve(async () => {
    once()
    await new Promise((done) => setTimeout(done))
  })
  createApp(App).use(createPinia()).use(router).mount('#app')
  void takeStill(router)
}
