import type { PAGE_PATHS } from '@/domain/pagePaths'

/** What the file of a page that is handled says of it where scripts are off; search engines show the first paragraph. */
export interface StillWords {
  title: string
  paragraphs: readonly string[]
}

export const stillWords: Partial<Record<keyof typeof PAGE_PATHS, StillWords>> = {
  map: {
    title: 'Territoires de soins',
    paragraphs: [
      'Carte et tableau de bord de l’accès aux soins en France : besoins, maisons de santé et initiatives locales, par région, département et bassin de vie.',
      'La carte montre chaque indicateur par région, département, intercommunalité ou bassin de vie, outre-mer compris, et les initiatives locales recensées.',
    ],
  },
  territories: {
    title: 'Tous les territoires, en un tableau',
    paragraphs: [
      'Les chiffres de l’accès aux soins de chaque région, département, intercommunalité et bassin de vie : à trier, filtrer et exporter.',
    ],
  },
  compose: {
    title: 'Composer un territoire',
    paragraphs: [
      'Réunir des communes en un territoire à soi (une CPTS, un canton, un contrat local de santé) et lire ses chiffres, faits comme ceux des autres.',
    ],
  },
  bring: {
    title: 'Mes chiffres',
    paragraphs: [
      'Apporter un tableau par commune, bassin de vie, département ou région (CSV) et en faire un indicateur de la carte. Le fichier reste sur l’appareil.',
    ],
  },
  'need-response': {
    title: 'Besoin et réponse : les territoires sans réponse recensée',
    paragraphs: [
      'Quels bassins de vie manquent de soins et n’ont ni maison de santé ni initiative recensée à portée, selon une règle que l’on choisit.',
    ],
  },
  compare: {
    title: 'Comparer des territoires',
    paragraphs: [
      'Plusieurs territoires côte à côte : chaque indicateur, avec son année et sa source, et leur évolution.',
    ],
  },
  initiatives: {
    title: 'Les initiatives locales d’accès aux soins',
    paragraphs: [
      'Le catalogue des initiatives recensées : médicobus, centres de santé, télémédecine, recrutement. Chacune avec le problème, la solution, l’état et sa source.',
    ],
  },
  'follow-up': {
    title: 'Suivi des contributions',
    paragraphs: [
      'Ce que sont devenues les contributions reçues : publiées, en cours d’examen ou écartées, avec la raison de chaque refus.',
    ],
  },
  contribute: {
    title: 'Signaler une initiative',
    paragraphs: [
      'Signaler une initiative locale d’accès aux soins ou corriger ce qui en est dit, à partir d’une source publique. Sans compte, sans nom.',
    ],
  },
  settle: {
    title: 'Où exercer ?',
    paragraphs: [
      'Trouver les bassins de vie qui répondent à ce que l’on attend d’un lieu d’exercice, critère par critère, sans note ni score.',
    ],
  },
  survey: {
    title: 'Soigner demain : ce que pensent les médecins',
    paragraphs: [
      'Les résultats de la consultation « Soigner demain » sur l’accès aux soins et la télémédecine, à côté de la réalité des territoires.',
    ],
  },
  method: {
    title: 'Méthode et sources',
    paragraphs: [
      'D’où vient chaque chiffre, comment il est fait, ce qu’il ne dit pas : sources, millésimes, formules, licences et réserves.',
    ],
  },
  'open-data': {
    title: 'Données ouvertes',
    paragraphs: [
      'Tous les chiffres de la carte en CSV, Parquet, GeoJSON et FlatGeobuf, un Data Package, un catalogue DCAT-AP et une API de fichiers JSON.',
    ],
  },
}
