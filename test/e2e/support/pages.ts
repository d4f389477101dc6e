import { expect, type Page } from '@playwright/test'
import { built } from '../../support/built'

export interface PageEntry {
  /** What a failure shows. */
  name: string
  path: string
  /** A text that only its data can bring: what is judged must be there. */
  ready: string | RegExp
  /** On another site's page: alone, and without storage. */
  embedded?: true
}

/** Every page of the application, as a person may open it. */
export const PAGES: readonly PageEntry[] = [
  { name: 'la carte', path: './', ready: built.layersSaid },
  {
    name: 'un territoire choisi sur la carte',
    path: './#/?sel=bassin:63003',
    ready: '94e en partant du moins bien doté',
  },
  { name: 'le tableau', path: './#/territoires', ready: 'Saugues' },
  {
    name: 'les territoires sans réponse',
    path: './#/territoires/sans-reponse',
    ready: built.unanswered.first.name,
  },
  { name: 'un bassin de vie', path: './#/territoire/bassin/63003', ready: /^35 communes, 18.004 habitants/ },
  {
    name: '« Et si ? » ouvert',
    path: './#/territoire/bassin/43234?etsi=1',
    ready: /Un gain compris entre/,
  },
  { name: 'une région', path: './#/territoire/region/11', ready: /12.463.067 habitants/ },
  { name: 'mes chiffres', path: './#/mes-chiffres', ready: 'Choisir un fichier' },
  {
    name: 'une adresse sans page',
    path: './#/absent',
    ready: 'L’adresse « /absent » ne mène à aucune page.',
  },
  { name: 'la France', path: './#/territoire/france/FR', ready: 'Accès aux généralistes' },
  {
    name: 'la comparaison',
    path: './#/comparer?t=bassin:63003,bassin:2A004',
    ready: 'Les chiffres côte à côte',
  },
  {
    name: 'un territoire composé',
    path: './#/territoire/propre/266APhG~Essai',
    ready: /^1 commune, 11.637 habitants/,
  },
  {
    name: 'composer un territoire',
    path: './#/territoire/propre?communes=266APhG~Essai',
    ready: /Thiers 63430/,
  },
  {
    name: 'les initiatives',
    path: './#/initiatives',
    ready: `${built.count(({ axis }) => axis === 'ambulatoire')} recensées`,
  },
  {
    name: 'une initiative',
    path: './#/initiatives/accueil-des-internes-en-aveyron',
    ready: /Aides au logement et au transport/,
  },
  { name: 'le suivi', path: './#/initiatives/suivi', ready: 'Suivi des contributions' },
  {
    name: 'ce qui est à revoir',
    path: './#/initiatives/a-revoir',
    ready: /de la plus ancienne à la plus récente/,
  },
  { name: 'ce que disent les résultats', path: './#/initiatives/resultats', ready: /\(médiane de \d+\)/ },
  { name: 'la contribution', path: './#/contribuer', ready: 'Étape 1 sur 5' },
  { name: 'où exercer', path: './#/exercer?lieux=69123:30', ready: /à \d+ km de Lyon/ },
  { name: 'l’enquête', path: './#/soigner-demain', ready: 'Part de médecins, autour de 44 %' },
  { name: 'la méthode', path: './#/methode', ready: 'Première version' },
  { name: 'les données ouvertes', path: './#/donnees', ready: 'chiffres-bassin.parquet' },
  { name: 'ce qui a changé', path: './#/changements', ready: 'Première version' },
  { name: 'l’état d’accessibilité', path: './#/accessibilite', ready: 'Non audité' },
  { name: 'les mentions légales', path: './#/mentions-legales', ready: 'Direction de la publication' },
  {
    name: 'une carte intégrée',
    path: './?embed=1&maille=region&couches=aucune',
    ready: /Voir sur/,
    embedded: true,
  },
]

/** The pages of the site itself. */
export const OWN_PAGES = PAGES.filter(({ embedded }) => !embedded)

export async function openPage(page: Page, { path, ready }: Pick<PageEntry, 'path' | 'ready'>) {
  await page.goto(path)
  await expect(page.getByText(ready).first()).toBeAttached()
}

/**
 * Entries by groups visited in one document each: a page costs a journey much less when it need not load the application
 * anew. Neighbours stay together, for they share data and map.
 */
export function visits<T>(entries: readonly T[], size = 5): T[][] {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, at) =>
    entries.slice(at * size, (at + 1) * size),
  )
}
