import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router'
import { trustOwnScripts } from './trustedTypes'

/** Imported once the language is there: every text below is a constant. */
export function start(): void {
  trustOwnScripts()
  createApp(App).use(createPinia()).use(router).mount('#app')
}
