export interface IndicatorTexts {
  /** Full name, for pickers and titles. */
  label: string
  /** A few words, for legends, table heads and chips. */
  short: string
  /** What one unit is, in words, after the figure. */
  unit: string
  /** The unit where room is short, if it has a shorter name. */
  shortUnit?: string
  /** What it measures, in one or two sentences. */
  definition: string
  /** How the figure of a territory is made from the producer's data. */
  rule: string
}

export const indicatorGroups = {
  acces: 'Accès aux généralistes',
  offre: 'Offre de soins',
  structures: 'Maisons et centres de santé',
  population: 'Population',
  reponse: 'Réponse locale et opinion',
}

const textsOf = <Id extends string>(texts: Record<Id, IndicatorTexts>) => texts

const perCommune = 'Somme des communes du territoire.'
const rate = 'Somme des communes, rapportée à la population (COG 2026).'

/** Its keys are the ids: each names a file of `public/data/values/` and a value of addresses. */
export const indicators = textsOf({
  apl: {
    label: 'Accès aux généralistes (APL)',
    short: 'APL aux généralistes',
    unit: 'consultations accessibles par an et par habitant standardisé',
    shortUnit: 'consultations par an et par hab.',
    definition:
      'L’accessibilité potentielle localisée rapporte l’offre des généralistes proches aux besoins des habitants, compte tenu du temps de trajet et de l’âge.',
    rule: 'Moyenne des communes pondérée par la population standardisée de 2022, pour toutes les années. En 2015, 46 communes fusionnées, dont la valeur est une somme, sont laissées de côté.',
  },
  'apl-65': {
    label: 'Accès aux généralistes de 65 ans ou moins (APL)',
    short: 'APL, généralistes ≤ 65 ans',
    unit: 'consultations accessibles par an et par habitant standardisé',
    shortUnit: 'consultations par an et par hab.',
    definition:
      'La même mesure, sans les généralistes de plus de 65 ans : ce qui resterait s’ils cessaient tous leur activité. Ne se compare à l’APL tous âges que pour le même millésime.',
    rule: 'Moyenne des communes pondérée par la population standardisée de 2022.',
  },
  'sous-dense': {
    label: 'Habitants d’une commune sous-dense',
    short: 'Habitants sous 2,5',
    unit: '% des habitants',
    definition:
      'Part des habitants dont la commune a une APL inférieure à 2,5 consultations par an, seuil de sous-densité de la Drees.',
    rule: 'Population totale des communes sous le seuil, rapportée à celle des communes dont l’APL est publiée.',
  },
  generalistes: {
    label: 'Médecins généralistes',
    short: 'Généralistes',
    unit: 'pour 100 000 habitants',
    definition:
      'Généralistes recensés dans la base permanente des équipements, tous modes d’exercice confondus.',
    rule: rate,
  },
  'generalistes-60-plus': {
    label: 'Généralistes libéraux de 60 ans ou plus',
    short: 'Généralistes de 60 ans ou plus',
    unit: '% des généralistes libéraux',
    definition: 'Part des généralistes libéraux qui ont 60 ans ou plus : les départs à venir.',
    rule: 'Somme des communes. Sous cinq médecins, la part est donnée avec la mention « effectif faible ».',
  },
  'distance-maison': {
    label: 'Distance à la maison de santé la plus proche',
    short: 'Distance à une maison de santé',
    unit: 'km à vol d’oiseau',
    definition:
      'Distance à vol d’oiseau, de centre à centre, vers la commune la plus proche qui a une maison de santé ; 0 dans une commune qui en a une.',
    rule: 'Moyenne des communes pondérée par la population.',
  },
  'loin-maison': {
    label: 'Habitants à plus de 15 km d’une maison de santé',
    short: 'À plus de 15 km d’une maison',
    unit: '% des habitants',
    definition:
      'Part des habitants dont la commune est à plus de 15 km à vol d’oiseau d’une commune dotée d’une maison de santé.',
    rule: 'Population des communes au-delà de 15 km, rapportée à la population totale.',
  },
  maisons: {
    label: 'Maisons de santé',
    short: 'Maisons de santé',
    unit: 'maisons de santé',
    definition: 'Maisons de santé pluriprofessionnelles de la base permanente des équipements.',
    rule: perCommune,
  },
  'maisons-taux': {
    label: 'Maisons de santé rapportées à la population',
    short: 'Maisons de santé',
    unit: 'pour 100 000 habitants',
    definition: 'Maisons de santé pluriprofessionnelles, rapportées à la population.',
    rule: rate,
  },
  centres: {
    label: 'Centres de santé',
    short: 'Centres de santé',
    unit: 'centres de santé',
    definition: 'Centres de santé de la base permanente des équipements.',
    rule: perCommune,
  },
  'centres-taux': {
    label: 'Centres de santé rapportés à la population',
    short: 'Centres de santé',
    unit: 'pour 100 000 habitants',
    definition: 'Centres de santé, rapportés à la population.',
    rule: rate,
  },
  pharmacies: {
    label: 'Pharmacies',
    short: 'Pharmacies',
    unit: 'pharmacies',
    definition: 'Pharmacies de la base permanente des équipements.',
    rule: perCommune,
  },
  'pharmacies-taux': {
    label: 'Pharmacies rapportées à la population',
    short: 'Pharmacies',
    unit: 'pour 100 000 habitants',
    definition: 'Pharmacies, rapportées à la population.',
    rule: rate,
  },
  infirmiers: {
    label: 'Infirmiers',
    short: 'Infirmiers',
    unit: 'infirmiers',
    definition: 'Infirmiers de la base permanente des équipements.',
    rule: perCommune,
  },
  'infirmiers-taux': {
    label: 'Infirmiers rapportés à la population',
    short: 'Infirmiers',
    unit: 'pour 100 000 habitants',
    definition: 'Infirmiers, rapportés à la population.',
    rule: rate,
  },
  'plus-75': {
    label: 'Habitants de 75 ans ou plus',
    short: '75 ans ou plus',
    unit: '% des habitants',
    definition: 'Part des habitants de 75 ans ou plus au recensement. France métropolitaine seulement.',
    rule: 'Somme des communes présentes dans la source ; l’outre-mer n’y est pas publié.',
  },
  population: {
    label: 'Population',
    short: 'Population',
    unit: 'habitants',
    definition: 'Population municipale des communes de 2026.',
    rule: perCommune,
  },
  initiatives: {
    label: 'Initiatives recensées',
    short: 'Initiatives',
    unit: 'initiatives recensées',
    definition:
      'Initiatives locales dont un texte public a été lu. Le recensement n’est pas complet : aucune initiative recensée ne veut pas dire aucune initiative.',
    rule: 'Bassin de vie : initiatives dont le point y tombe. Département et région : celles qui s’y trouvent ou qui les nomment, comptées une fois. Les initiatives de toute une région ne comptent pas dans ses départements.',
  },
  telemedecine: {
    label: 'La télémédecine améliorera l’accès aux soins',
    short: 'Croient à la télémédecine',
    unit: '% des médecins interrogés',
    definition:
      'Part des médecins qui pensent que la télémédecine permettra d’améliorer l’accès aux soins (consultation « Soigner demain », automne 2021).',
    rule: 'Chiffres publiés par l’Ordre pour la France et cinq régions. Les effectifs régionaux ne sont pas publiés : incertitude inconnue.',
  },
})
