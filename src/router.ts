import { createRouter, createWebHashHistory } from 'vue-router'
import { languageHistory } from './languageHistory'
import MapPage from './pages/MapPage.vue'
import { embedded } from './stores/embed'
import { askedLanguage } from './stores/language'

/** Hash addresses: they work on any static host, under any path, with no rewriting rule. */
export const router = createRouter({
  history: languageHistory(createWebHashHistory(), askedLanguage, () => location.reload()),
  routes: [
    { path: '/', name: 'map', component: embedded ? () => import('./pages/EmbedMapPage.vue') : MapPage },
    {
      path: '/territoires',
      name: 'territories',
      component: () => import('./pages/TerritoriesPage.vue'),
    },
    {
      path: '/territoires/sans-reponse',
      name: 'need-response',
      component: embedded
        ? () => import('./pages/EmbedNeedPage.vue')
        : () => import('./pages/NeedResponsePage.vue'),
      meta: { section: 'territories' },
    },
    {
      path: '/territoire/:level/:code',
      name: 'territory',
      component: () => import('./pages/TerritoryPage.vue'),
      meta: { section: 'territories' },
    },
    {
      path: '/comparer',
      name: 'compare',
      component: embedded
        ? () => import('./pages/EmbedComparePage.vue')
        : () => import('./pages/ComparePage.vue'),
    },
    {
      path: '/initiatives',
      name: 'initiatives',
      component: () => import('./pages/InitiativesPage.vue'),
    },
    {
      path: '/initiatives/suivi',
      name: 'follow-up',
      component: () => import('./pages/FollowUpPage.vue'),
      meta: { section: 'initiatives' },
    },
    {
      path: '/initiatives/:id',
      name: 'initiative',
      component: () => import('./pages/InitiativePage.vue'),
      props: true,
      meta: { section: 'initiatives' },
    },
    {
      path: '/contribuer',
      name: 'contribute',
      component: () => import('./pages/ContributePage.vue'),
    },
    { path: '/soigner-demain', name: 'survey', component: () => import('./pages/SurveyPage.vue') },
    { path: '/methode', name: 'method', component: () => import('./pages/MethodPage.vue') },
    {
      path: '/accessibilite',
      name: 'accessibility',
      component: () => import('./pages/AccessibilityPage.vue'),
    },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})
