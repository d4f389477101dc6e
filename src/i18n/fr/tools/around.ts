export const around = {
  intro:
    'Les maisons et centres de santé et les initiatives les plus proches d’un lieu. Cherchez une commune ci-dessus, ou :',
  locate: 'Ma position',
  locating: 'Position demandée…',
  point: 'Un point de la carte',
  centre: 'Le centre de la carte',
  show: 'Voir les alentours',
  refused:
    'Votre navigateur n’a pas donné votre position : vous l’avez refusée, ou un réglage l’interdit. Cherchez votre commune, ou montrez un point de la carte.',
  noPosition:
    'Votre position n’a pas pu être trouvée. Cherchez votre commune, ou montrez un point de la carte.',
  over: 'Autour d’un lieu',
  here: 'Point de la carte',
  coordinates: (lat: string, lon: string) => `latitude ${lat}, longitude ${lon}`,
  atCentre: 'mesuré depuis le centre de la commune',
  radius: 'Rayon',
  km: (n: string) => `${n} km`,
  people: (people: string, communes: string, plural: boolean) =>
    `${people} habitants dans ${communes} commune${plural ? 's' : ''}`,
  peopleRule: 'Communes dont le centre est à cette distance. Populations légales, découpage de 2026.',
  counting: 'Calcul de la population…',
  only: 'Ne garder que ce rayon sur la carte et dans les listes',
  initiatives: 'Initiatives recensées',
  within: (n: string, km: string) => `${n} à moins de ${km} km`,
  distance: (km: string) => `${km} à vol d’oiseau`,
  inPlace: 'dans la commune',
  several: (n: string) => `${n} structures`,
  none: 'Aucune recensée.',
  atCommune: 'au centre de la commune',
  directions: 'Itinéraire',
  directionsTo: (name: string) => `Itinéraire vers ${name}, sur OpenStreetMap (autre site, autre onglet)`,
  source:
    'Insee, BPE 2024. La source ne donne ni nom ni adresse : chaque structure est placée au centre de sa commune.',
  straight: 'Distances à vol d’oiseau : en Guyane et à Mayotte, elles peuvent franchir l’eau.',
  bassin: 'Ouvrir la fiche du bassin de vie',
  leave: 'Quitter ce lieu',
}
