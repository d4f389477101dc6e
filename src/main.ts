import './address'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/front.css'
import { trustOwnScripts } from './trustedTypes'

trustOwnScripts()
createApp(App).use(createPinia()).use(router).mount('#app')
