import { createRouter, createWebHistory } from 'vue-router'
import { cleanHistory } from './cleanHistory'
import { languageHistory } from './languageHistory'
import { PAGE_PATHS } from './domain/pagePaths'
import { siteAddress } from './load/site'
import MapPage from './pages/map/MapPage.vue'
import { embedded } from './stores/embed'
import { askedLanguage } from './stores/language'
import { territoryName } from './stores/territoryName'

const history = cleanHistory(createWebHistory(new URL(siteAddress()).pathname), territoryName)

/** Each page is a real file (scripts/house/realPages.ts): it works on any static host, under any path, with no rule. */
export const router = createRouter({
  history: languageHistory(history, askedLanguage, () => location.reload()),
  routes: [
    {
      path: PAGE_PATHS.map,
      name: 'map',
      component: embedded ? () => import('./pages/map/EmbedMapPage.vue') : MapPage,
    },
    {
      path: PAGE_PATHS.territories,
      name: 'territories',
      component: () => import('./pages/territories/TerritoriesPage.vue'),
    },
    {
      path: PAGE_PATHS['need-response'],
      name: 'need-response',
      component: embedded
        ? () => import('./pages/needResponse/EmbedNeedPage.vue')
        : () => import('./pages/needResponse/NeedResponsePage.vue'),
      meta: { section: 'territories' },
    },
    {
      path: PAGE_PATHS.compose,
      name: 'compose',
      component: () => import('./pages/own/ComposePage.vue'),
      meta: { section: 'territories' },
    },
    {
      path: '/territoire/:level/:code',
      name: 'territory',
      component: () => import('./pages/territory/TerritoryPage.vue'),
      meta: { section: 'territories' },
    },
    {
      path: PAGE_PATHS.compare,
      name: 'compare',
      component: embedded
        ? () => import('./pages/compare/EmbedComparePage.vue')
        : () => import('./pages/compare/ComparePage.vue'),
    },
    {
      path: PAGE_PATHS.initiatives,
      name: 'initiatives',
      component: () => import('./pages/initiatives/InitiativesPage.vue'),
    },
    {
      path: PAGE_PATHS['follow-up'],
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
      path: PAGE_PATHS.contribute,
      name: 'contribute',
      component: () => import('./pages/contribute/ContributePage.vue'),
    },
    { path: PAGE_PATHS.survey, name: 'survey', component: () => import('./pages/survey/SurveyPage.vue') },
    { path: PAGE_PATHS.method, name: 'method', component: () => import('./pages/method/MethodPage.vue') },
    { path: PAGE_PATHS.settle, name: 'settle', component: () => import('./pages/settle/SettlePage.vue') },
    {
      path: PAGE_PATHS['open-data'],
      name: 'open-data',
      component: () => import('./pages/openData/OpenDataPage.vue'),
    },
    {
      path: PAGE_PATHS.accessibility,
      name: 'accessibility',
      component: () => import('./pages/accessibility/AccessibilityPage.vue'),
    },
    { path: PAGE_PATHS.legal, name: 'legal', component: () => import('./pages/legal/LegalPage.vue') },
    { path: '/:rest(.*)*', redirect: '/' },
  ],
})
