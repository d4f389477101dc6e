import type { LevelEntry } from './levelEntry'

/**
 * Territories that persons compose of communes: apart from the published levels, as no file lists them. The code of one says
 * its communes and its name (`analysis/own/ownTerritory.ts`).
 */
export const OWN_LEVEL = 'propre'
export const OWN_ENTRY = {
  id: OWN_LEVEL,
  code: /^\d\d[\w-]+(~[^:,~]+)?$/,
  ofCommune: 'own',
  words: {
    fr: {
      one: 'territoire composé',
      many: 'territoires composés',
      short: 'Composé',
      all: 'Tous les territoires composés',
      article: 'le territoire',
    },
    en: {
      one: 'composed territory',
      many: 'composed territories',
      short: 'Composed',
      all: 'All composed territories',
      article: 'the territory',
    },
  },
  parents: [],
  figures: 'own',
} as const satisfies LevelEntry
