import { PAGE_PATHS } from './domain/pagePaths'
import { escapeXml } from './domain/svg'
import { t } from './i18n'
import type { Level } from './schema/level'

/** What the file of a page says of it before the application comes: written in French, as all of these files are. */
export interface ShellWords {
  title: string
  /** The first is what search engines show of it. */
  paragraphs: readonly string[]
}

/** Of each page that is handled rather than read. */
const PAGES: Partial<Record<keyof typeof PAGE_PATHS, ShellWords>> = {
  map: {
    title: t.common.product,
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

/** The words of a page by its route; undefined for one that has none, whose text is drawn whole. */
export function shellWords(route: string): ShellWords | undefined {
  const name = (Object.keys(PAGE_PATHS) as (keyof typeof PAGE_PATHS)[]).find(
    (key) => PAGE_PATHS[key] === route,
  )
  return name && PAGES[name]
}

/** The words as the page shows them where scripts are off: with ways to the other pages, and to every région. */
export function shellText(
  { title, paragraphs }: ShellWords,
  hrefOf: (route: string) => string,
  regions: readonly { level: Level; code: string; name: string }[],
): string {
  const link = (route: string, text: string) =>
    `<li><a href="${escapeXml(hrefOf(route))}">${escapeXml(text)}</a></li>`
  return [
    `<main><h1>${escapeXml(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escapeXml(text)}</p>`),
    `<nav aria-label="${escapeXml(t.common.nav.label)}"><ul>`,
    ...Object.entries(PAGES).map(([name, words]) =>
      link(PAGE_PATHS[name as keyof typeof PAGE_PATHS], words.title),
    ),
    ...regions.map(({ level, code, name }) => link(`/territoire/${level}/${code}`, name)),
    '</ul></nav></main>',
  ].join('')
}
