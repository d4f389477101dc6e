import type { DrawTool } from '@/domain/drawTool'

const drawTools: Record<DrawTool, string> = { polygon: 'Polygone', rectangle: 'Rectangle', circle: 'Cercle' }

const place = ([lon = 0, lat = 0]: readonly number[]) =>
  `${lat.toFixed(3).replace('.', ',')} ; ${lon.toFixed(3).replace('.', ',')}`

export const zone = {
  drawTools,
  title: 'Zone',
  intro: 'La carte, les listes, les comptes et l’export ne gardent que ce qui est dans la zone.',
  inTerritory: 'Dans un territoire',
  limitTo: (name: string) => `Limiter à ${name}`,
  limitedTo: (name: string) => `Limité à ${name}`,
  chooseFirst: 'Choisissez d’abord un territoire sur la carte ou dans la liste.',
  byHand: 'Dessinée sur la carte',
  change: 'Modifier',
  remove: 'Supprimer',
  notChangeable: 'Une zone de plusieurs polygones ou à trous ne se modifie pas à la main.',
  choose: 'Choisir un fichier',
  drawing: {
    polygon: 'Cliquez sur la carte pour poser chaque coin ; terminez sur le premier.',
    rectangle: 'Cliquez un premier coin, puis le coin opposé.',
    circle: 'Cliquez le centre, puis un point du bord.',
    change: 'Déplacez les coins ; tirez un point intermédiaire pour en ajouter un.',
  },
  keyboard:
    'Au clavier : les flèches déplacent la carte sous le viseur, Espace pose un coin, Retour arrière annule, Entrée termine, Échap abandonne.',
  keyboardChange:
    'Au clavier : N choisit le coin suivant, les flèches déplacent la carte, Espace amène le coin au viseur, Entrée termine.',
  putHere: 'Poser un coin au viseur',
  moveHere: 'Amener le coin au viseur',
  next: 'Coin suivant',
  previous: 'Coin précédent',
  undo: 'Annuler',
  finish: 'Terminer',
  abandon: 'Abandonner',
  corners: (n: number) => (n === 1 ? 'Un coin posé.' : `${n} coins posés.`),
  corner: (n: number, of: number) => `Coin ${n} sur ${of}.`,
  simplified:
    'La zone a été simplifiée pour tenir dans l’adresse de la page : ses bords sont approchés, les comptes suivent la zone affichée.',
  tooDetailed:
    'Cette zone est trop découpée pour tenir dans l’adresse de la page, même simplifiée. Réduisez-la à moins de morceaux.',
  several: (n: number) => `Les ${n} polygones du fichier forment une seule zone.`,
  setAside: (n: number) =>
    n === 1
      ? 'Un élément sans contour a été laissé de côté.'
      : `${n} éléments sans contour ont été laissés de côté.`,
  reading: (name: string) => `Lecture de « ${name} »…`,
  fileRefused: (name: string) => `« ${name} » n’a pas pu servir de zone.`,
  problems: {
    projected: ({ at }: { at: readonly number[] }) =>
      `Ses coordonnées ne sont pas des degrés (première : ${at.slice(0, 2).map(Math.round).join(' ; ')}). Elles ne tombent en France dans aucune des projections connues ici : enregistrez-le en WGS 84 (EPSG:4326) ou en Lambert 93 (EPSG:2154).`,
    swapped: ({ at }: { at: readonly number[] }) =>
      `Latitude et longitude semblent inversées (première position : ${at.slice(0, 2).join(' ; ')}). La longitude est attendue d’abord : échangez-les.`,
    'outside-france': ({ at }: { at: readonly number[] }) =>
      `La zone est hors de France (latitude ; longitude : ${place(at)}). Vérifiez ses coordonnées, et la projection où elles sont.`,
    'too-many-vertices': ({ count, most }: { count: number; most: number }) =>
      `Il a ${count} sommets, plus que les ${most} acceptés. Simplifiez ses contours.`,
    'too-large': () => 'La zone est plus grande que la France entière. Réduisez-la.',
    flat: () =>
      'La zone n’a pas de surface : ses coins sont alignés ou confondus. Il lui en faut trois qui ne le soient pas.',
    crossing: ({ at }: { at: readonly number[] }) =>
      `Son contour se croise, vers ${place(at)} (latitude ; longitude) : on ne peut pas dire ce qui est dedans. Faites-en plusieurs contours simples.`,
  },
}
