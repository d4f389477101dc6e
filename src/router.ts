import { createRouter, createWebHistory } from 'vue-router'
import { cleanHistory } from './cleanHistory'
import { englishHistory } from './englishHistory'
import { languageHistory } from './languageHistory'
import { siteAddress } from './load/site'
import MapPage from './pages/map/MapPage.vue'
import { routesWith } from './routes'
import { askedLanguage } from './stores/language'
import { territoryName } from './stores/territoryName'

const files = englishHistory(createWebHistory(new URL(siteAddress()).pathname))
const history = cleanHistory(files, territoryName)

/** Each page is a real file (scripts/house/realPages.ts): it works on any static host, under any path, with no rule. */
export const router = createRouter({
  history: languageHistory(history, askedLanguage, () => location.reload()),
  routes: routesWith(MapPage),
})
