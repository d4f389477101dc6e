import type { LoadError } from '@/domain/remote'
import { LEVEL_ENTRIES } from '@/schema/levelEntries'
import { indicators } from './indicators'

/** What each artefact is called in a sentence read by a person. */
const artefacts: Record<string, string> = {
  'boundaries.json': 'les contours des territoires',
  'territories.json': 'la liste des territoires',
  'initiatives.json': 'les initiatives',
  'contributions.json': 'le suivi des contributions',
  'facilities.json': 'les structures de santé',
  'facility-details.json': 'le détail des urgences et des maternités',
  'maternities.json': 'les maternités par année',
  'neighbours.json': 'les voisins des territoires',
  'former-communes.json': 'les noms des anciennes communes',
  'overlaps.json': 'les communes que des territoires ont en commun',
  'members.json': 'les communes de chaque territoire',
  'commune-tiles.json': 'la liste des contours des communes',
  'towns.json': 'les noms des villes',
  'what-if.json': 'la répartition des habitants',
  'lacking-study.json': 'ce qui manque, et les deux lectures',
  'what-if-validation.json': 'les cas de vérification',
  'sources.json': 'les sources',
  'communes.json': 'la liste des communes',
  'communes-apl.json': 'l’APL par commune',
  'survey.json': 'l’enquête',
  'proposals.json': 'les propositions de l’Ordre',
  'builds.json': 'ce que chaque mise à jour a changé',
  'changes.json': 'la liste des changements',
  'report.json': 'ce qui a été laissé de côté',
  'manifest.json': 'la liste des fichiers',
}

function what(path: string): string {
  const apart = LEVEL_ENTRIES.find(({ id }) => path.startsWith(`${id}/`))
  return apart ? `${whatIn(path.slice(apart.id.length + 1))} (${apart.words.fr.many})` : whatIn(path)
}

function whatIn(file: string): string {
  const indicator = Object.entries(indicators).find(([id]) => file === `values/${id}.json`)?.[1]
  if (indicator) return `les valeurs de « ${indicator.short} »`
  if (file.startsWith('initiatives/')) return 'des textes d’initiatives'
  return artefacts[file] ?? (file.startsWith('communes-') ? 'les chiffres des communes' : file)
}

const reasons: Record<LoadError['kind'], (error: LoadError) => string> = {
  network: () => 'le serveur n’a pas répondu',
  absent: (error) => `le fichier ${error.file} est introuvable (${error.detail})`,
  'not-json': (error) => `le fichier ${error.file} est incomplet ou illisible`,
  'wrong-shape': (error) => `le fichier ${error.file} n’a pas la forme attendue (${error.detail})`,
}

export const errors = {
  artefact: (error: LoadError) =>
    `Impossible de charger ${what(error.file)} : ${reasons[error.kind](error)}. Le reste de la page fonctionne.`,
  noWebgl:
    'Ce navigateur ne peut pas afficher la carte interactive (WebGL absent ou désactivé). La liste et les chiffres restent disponibles.',
  mapFailed: (reason: string) =>
    `La carte interactive n’a pas pu être préparée : ${reason}. La liste et les chiffres restent disponibles.`,
  surfaceLost:
    'Le navigateur a repris la place de la carte (mémoire graphique). Elle revient dès qu’il la rend ; la liste et les chiffres restent.',
  /** `said`: what the address says, as `ind=apl`; `plural`: several things, refused for one reason. */
  address: (said: string, reason: string, plural: boolean) =>
    `L’adresse contient « ${said} » : ${reason}. ${plural ? 'Ces valeurs ont été ignorées' : 'Cette valeur a été ignorée'}.`,
  reasons: {
    unknownLevel: 'cette maille n’existe pas',
    unknownIndicator: 'cet indicateur n’existe pas',
    broughtElsewhere:
      'ces chiffres ont été apportés par une personne : ils ne sont pas sur cet appareil, et une adresse ne les contient pas ; le fichier de projet (.territoires.json) de cette personne les ouvre, dans « Mes chiffres »',
    unknownVintage: 'cette année n’existe pas pour cet indicateur à cette maille',
    unknownMethod: 'ce découpage en classes n’existe pas',
    unknownLayer: 'cette couche n’existe pas',
    unknownBackground: 'ce fond de carte n’existe pas',
    badCamera: 'la position attendue est « latitude,longitude,zoom »',
    unknownTerritory: 'ce territoire n’existe pas',
    unknownInitiative: 'cette initiative n’existe pas',
    unknownPlace: 'aucune maison ni aucun centre de santé n’y est recensé',
    levelWithoutIndicator: 'cet indicateur n’existe pas à cette maille',
    badAround: (radii: string) =>
      `la forme attendue est « latitude,longitude,rayon », le rayon étant un de ces nombres de km : ${radii}`,
    badMaternityYears: (first: string, last: string) =>
      `deux années de ${first} à ${last}, la plus ancienne d’abord : ${first}-${last}`,
    badWhatIf:
      'la forme attendue est « généralistes:consultations:commune », de −5 à 5 et de 3500 à 5500, par exemple « 1:4500:63003 »',
    badAroundOnly: 'la seule valeur possible est « seul »',
    badZoneName: 'le nom d’une zone tient en 60 lettres, chiffres et signes simples, avec sa zone',
    badShape: 'ce n’est pas une zone écrite par cette carte',
    unknownFilter: 'cette valeur n’existe pas pour ce filtre',
    unknownParameter: 'ce paramètre n’existe pas',
  },
}
