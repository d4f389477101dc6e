import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import { PAGE_PATHS } from './domain/pagePaths'
import { embedded } from './stores/embed'

/** Every page. That of the map is given: it comes with the application, and is not written at build time. */
export const routesWith = (map: Component): RouteRecordRaw[] => [
  {
    path: PAGE_PATHS.map,
    name: 'map',
    component: embedded ? () => import('./pages/map/EmbedMapPage.vue') : map,
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
    path: PAGE_PATHS.bring,
    name: 'bring',
    component: () => import('./pages/brought/BringPage.vue'),
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
    path: PAGE_PATHS['to-review'],
    name: 'to-review',
    component: () => import('./pages/initiatives/ToReviewPage.vue'),
    meta: { section: 'initiatives' },
  },
  {
    path: PAGE_PATHS.patterns,
    name: 'patterns',
    component: () => import('./pages/initiatives/PatternsPage.vue'),
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
    path: PAGE_PATHS.changes,
    name: 'changes',
    component: () => import('./pages/changes/ChangesPage.vue'),
  },
  {
    path: PAGE_PATHS.accessibility,
    name: 'accessibility',
    component: () => import('./pages/accessibility/AccessibilityPage.vue'),
  },
  { path: PAGE_PATHS.legal, name: 'legal', component: () => import('./pages/legal/LegalPage.vue') },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: () => import('./pages/notFound/NotFoundPage.vue'),
  },
]
