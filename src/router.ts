import { createRouter, createWebHashHistory } from 'vue-router'
import { languageHistory } from './languageHistory'
import MapPage from './pages/map/MapPage.vue'
import { embedded } from './stores/embed'
import { askedLanguage } from './stores/language'

/** Hash addresses: they work on any static host, under any path, with no rewriting rule. */
export const router = createRouter({
  history: languageHistory(createWebHashHistory(), askedLanguage, () => location.reload()),
  routes: [
    { path: '/', name: 'map', component: embedded ? () => import('./pages/map/EmbedMapPage.vue') : MapPage },
    {
      path: '/territoires',
      name: 'territories',
      component: () => import('./pages/territories/TerritoriesPage.vue'),
    },
    {
      path: '/territoires/sans-reponse',
      name: 'need-response',
      component: embedded
        ? () => import('./pages/needResponse/EmbedNeedPage.vue')
        : () => import('./pages/needResponse/NeedResponsePage.vue'),
      meta: { section: 'territories' },
    },
    {
      path: '/territoire/:level/:code',
      name: 'territory',
      component: () => import('./pages/territory/TerritoryPage.vue'),
      meta: { section: 'territories' },
    },
    {
      path: '/comparer',
      name: 'compare',
      component: embedded
        ? () => import('./pages/compare/EmbedComparePage.vue')
        : () => import('./pages/compare/ComparePage.vue'),
    },
    {
      path: '/initiatives',
      name: 'initiatives',
      component: () => import('./pages/initiatives/InitiativesPage.vue'),
    },
    {
      path: '/initiatives/suivi',
      name: 'follow-up',
      component: () => import('./pages/initiatives/FollowUpPage.vue'),
      meta: { section: 'initiatives' },
    },
    {
      path: '/initiatives/:id',
      name: 'initiative',
      component: () => import('./pages/initiatives/InitiativePage.vue'),
      props: true,
      meta: { section: 'initiatives' },
    },
    {
      path: '/contribuer',
      name: 'contribute',
      component: () => import('./pages/contribute/ContributePage.vue'),
    },
    { path: '/soigner-demain', name: 'survey', component: () => import('./pages/survey/SurveyPage.vue') },
    { path: '/methode', name: 'method', component: () => import('./pages/method/MethodPage.vue') },
    {
      path: '/accessibilite',
      name: 'accessibility',
      component: () => import('./pages/accessibility/AccessibilityPage.vue'),
    },
    { path: '/mentions-legales', name: 'legal', component: () => import('./pages/legal/LegalPage.vue') },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})
