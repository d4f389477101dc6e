/** Routes of the pages that there is one of, by name. */
export const PAGE_PATHS = {
  map: '/',
  territories: '/territoires',
  compose: '/territoire/propre',
  'need-response': '/territoires/sans-reponse',
  compare: '/comparer',
  initiatives: '/initiatives',
  'follow-up': '/initiatives/suivi',
  'to-review': '/initiatives/a-revoir',
  patterns: '/initiatives/resultats',
  contribute: '/contribuer',
  settle: '/exercer',
  survey: '/soigner-demain',
  method: '/methode',
  'open-data': '/donnees',
  accessibility: '/accessibilite',
  legal: '/mentions-legales',
} as const
