import type { IndicatorId } from '@/domain/indicatorIds'
import { aplSeries } from './aplSeries'

/** How one indicator is made, for who must check it. */
interface Method {
  formula: string
  weights: string
  limits: readonly string[]
}

export interface IndicatorNotes extends Method {
  /** What it measures, in one or two sentences. */
  definition: string
  /** How the figure of a territory is made from the producer's data. */
  rule: string
}

const perCommune = 'Somme des communes du territoire.'
const perPopulation = 'Somme des communes, rapportée à la population (COG 2026).'
const noWeight = 'Aucune : des nombres sont additionnés.'
const byPopulation = 'Population de 2026, commune par commune.'
const standardised = 'Population standardisée de 2022 (besoins de soins selon l’âge), pour toutes les années.'
const placed = 'La source ne donne ni nom ni adresse : un équipement compte dans sa commune.'
const crossing =
  'Les habitants d’un territoire se soignent aussi chez les voisins : un nombre par habitant ne dit pas l’accès.'
const rate: Method = {
  formula: 'somme des équipements des communes ÷ somme de leur population × 100\u202f000',
  weights: noWeight,
  limits: [placed, crossing],
}
const count: Method = { formula: 'somme des équipements des communes', weights: noWeight, limits: [placed] }
const apl: Method = {
  formula:
    'Pour un lieu de soins j : R(j) = S(j) ÷ Σ P(k) × w(d(k, j)). Pour une commune i : A(i) = Σ R(j) × w(d(i, j)). S : activité des généralistes, P : population standardisée, d : temps de trajet, w : poids qui décroît avec d. Pour un territoire : Σ A(i) × P(i) ÷ Σ P(i). Les valeurs des communes sont celles de la Drees.',
  weights: standardised,
  limits: [
    'Une moyenne cache les écarts entre communes d’un même territoire.',
    'La mesure suppose que chacun peut s’adresser à tout médecin proche ; elle ne dit pas si un médecin prend de nouveaux patients.',
    aplSeries,
  ],
}
const lackingRule =
  'Chaque commune compte pour ce qui lui manque ; celles qui sont au-dessus de 2,5 comptent pour 0. La Corse manque en 2023, Mayotte toujours.'
const lacking: Method = {
  formula:
    'Σ P(i) × max(0 ; 2,5 − A(i)) sur les communes i ; A : APL aux généralistes, P : population standardisée de 2022',
  weights: standardised,
  limits: [
    'Une borne basse : une consultation ajoutée dans une commune sert aussi ses voisines, même au-dessus du seuil. Aucun déplacement n’est modélisé ; il en faudrait donc davantage.',
    'Un volume, non un taux : un territoire plus peuplé en manque davantage à accès égal.',
    'Atteindre 2,5 est sortir de la sous-densité au sens de la Drees, non être bien servi.',
  ],
}

/** All that is said of an indicator beyond its name and unit: read once the map is there. */
export const indicatorNotes: Record<IndicatorId, IndicatorNotes> = {
  apl: {
    definition:
      'L’accessibilité potentielle localisée rapporte l’offre des généralistes proches aux besoins des habitants, compte tenu du temps de trajet et de l’âge.',
    rule: 'Moyenne des communes pondérée par la population standardisée de 2022, pour toutes les années. En 2015, 46 communes fusionnées, dont la valeur est une somme, sont laissées de côté.',
    ...apl,
  },
  'apl-65': {
    definition:
      'La même mesure, sans les généralistes de plus de 65 ans : ce qui resterait s’ils cessaient tous leur activité. Ne se compare à l’APL tous âges que pour le même millésime.',
    rule: 'Moyenne des communes pondérée par la population standardisée de 2022.',
    ...apl,
  },
  'sous-dense': {
    definition:
      'Part des habitants dont la commune a une APL inférieure à 2,5 consultations par an, seuil de sous-densité de la Drees.',
    rule: 'Population totale des communes sous le seuil, rapportée à celle des communes dont l’APL est publiée.',
    formula:
      'population des communes dont l’APL est inférieure à 2,5 ÷ population des communes dont l’APL est publiée × 100',
    weights: byPopulation,
    limits: ['Seuil franc : une commune à 2,49 est comptée, une commune à 2,50 ne l’est pas.'],
  },
  'consultations-manquantes': {
    definition:
      'Ce qui manque, par an, aux habitants des communes sous-denses pour que chacune atteigne 2,5 consultations par habitant standardisé. C’est une borne basse : aucun déplacement n’est modélisé.',
    rule: `${lackingRule} Les consultations sont additionnées.`,
    ...lacking,
  },
  'generalistes-manquants': {
    definition:
      'Les consultations manquantes, rapportées à ce qu’un généraliste libéral en donne en moyenne par an (4 555). C’est une borne basse : aucun déplacement n’est modélisé.',
    rule: `${lackingRule} La somme est divisée par 4 555.`,
    ...lacking,
    formula: `${lacking.formula}, ÷ 4 555 ; 4 555 : Σ P × A de toutes les communes ÷ 55 178 généralistes libéraux`,
  },
  generalistes: {
    definition:
      'Généralistes recensés dans la base permanente des équipements, tous modes d’exercice confondus.',
    rule: perPopulation,
    ...rate,
  },
  'generalistes-60-plus': {
    definition: 'Part des généralistes libéraux qui ont 60 ans ou plus : les départs à venir.',
    rule: 'Somme des communes. Sous cinq médecins, la part est donnée avec la mention « effectif faible ».',
    formula: 'somme des généralistes libéraux de 60 ans ou plus ÷ somme des généralistes libéraux × 100',
    weights: noWeight,
    limits: ['Libéraux seulement.', 'Avoir 60 ans ne dit pas la date du départ.'],
  },
  'distance-maison': {
    definition:
      'Distance à vol d’oiseau, de centre à centre, vers la commune la plus proche qui a une maison de santé ; 0 dans une commune qui en a une.',
    rule: 'Moyenne des communes pondérée par la population.',
    formula:
      'Σ population(i) × distance(i) ÷ Σ population(i) ; distance(i) : arc de grand cercle du centre de la commune i à celui de la commune la plus proche qui a une maison de santé',
    weights: byPopulation,
    limits: [
      'À vol d’oiseau : ni la route ni le temps de trajet.',
      'En Guyane et à Mayotte, la ligne peut traverser l’eau.',
    ],
  },
  'loin-maison': {
    definition:
      'Part des habitants dont la commune est à plus de 15 km à vol d’oiseau d’une commune dotée d’une maison de santé.',
    rule: 'Population des communes au-delà de 15 km, rapportée à la population totale.',
    formula: 'population des communes à plus de 15 km ÷ population × 100, même distance que ci-dessus',
    weights: byPopulation,
    limits: [
      'À vol d’oiseau : ni la route ni le temps de trajet.',
      'Toute une commune est au même point, son centre.',
    ],
  },
  maisons: {
    definition: 'Maisons de santé pluriprofessionnelles de la base permanente des équipements.',
    rule: perCommune,
    ...count,
  },
  'maisons-taux': {
    definition: 'Maisons de santé pluriprofessionnelles, rapportées à la population.',
    rule: perPopulation,
    ...rate,
  },
  centres: {
    definition: 'Centres de santé de la base permanente des équipements.',
    rule: perCommune,
    ...count,
  },
  'centres-taux': {
    definition: 'Centres de santé, rapportés à la population.',
    rule: perPopulation,
    ...rate,
  },
  pharmacies: {
    definition: 'Pharmacies de la base permanente des équipements.',
    rule: perCommune,
    ...count,
  },
  'pharmacies-taux': {
    definition: 'Pharmacies, rapportées à la population.',
    rule: perPopulation,
    ...rate,
  },
  infirmiers: {
    definition: 'Infirmiers de la base permanente des équipements.',
    rule: perCommune,
    ...count,
  },
  'infirmiers-taux': {
    definition: 'Infirmiers, rapportés à la population.',
    rule: perPopulation,
    ...rate,
  },
  'plus-75': {
    definition: 'Part des habitants de 75 ans ou plus au recensement. France métropolitaine seulement.',
    rule: 'Somme des communes présentes dans la source ; l’outre-mer n’y est pas publié.',
    formula: 'somme des habitants de 75 ans ou plus ÷ somme des habitants du recensement × 100',
    weights: noWeight,
    limits: ['Métropole seulement.', 'Reconstruit par un tiers à partir de parts arrondies.'],
  },
  population: {
    definition: 'Population municipale des communes de 2026.',
    rule: perCommune,
    formula: 'somme de la population municipale des communes',
    weights: noWeight,
    limits: ['Le chiffre de Mayotte est de 2017.'],
  },
  initiatives: {
    definition:
      'Initiatives locales dont un texte public a été lu. Le recensement n’est pas complet : aucune initiative recensée ne veut pas dire aucune initiative.',
    rule: 'Bassin de vie : initiatives dont le point y tombe. Département et région : celles qui s’y trouvent ou qui les nomment, comptées une fois. Les initiatives de toute une région ne comptent pas dans ses départements.',
    formula: 'nombre d’initiatives situées dans le territoire, ou qui nomment le département ou la région',
    weights: noWeight,
    limits: ['Le recensement n’est pas complet : aucune recensée ne veut pas dire aucune.'],
  },
  telemedecine: {
    definition:
      'Part des médecins qui pensent que la télémédecine permettra d’améliorer l’accès aux soins (consultation « Soigner demain », automne 2021).',
    rule: 'Chiffres publiés par l’Ordre pour la France et cinq régions. Les effectifs régionaux ne sont pas publiés : incertitude inconnue.',
    formula: 'part publiée, reprise telle quelle',
    weights: 'Inconnue : le redressement régional n’est pas publié dans ce qui a été lu.',
    limits: ['Effectifs régionaux non publiés : incertitude inconnue.', 'Des médecins, pas des patients.'],
  },
}
