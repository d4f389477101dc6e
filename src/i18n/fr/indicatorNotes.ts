import { eachOf } from '@/domain/eachOf'
import { DEATH_CAUSES, SELF_EMPLOYED } from '@/domain/indicatorFamilies'
import type { PublishedId } from '@/domain/indicatorIds'
import { deathCauses } from './deathCauses'
import {
  perCommune,
  noWeight,
  byPopulation,
  apl,
  corsica,
  lackingRule,
  lacking,
  fte,
  byTerritory,
  selfEmployed,
  deaths,
  straightLine,
  counted,
  perHead,
  type IndicatorNotes,
} from './indicatorNoteParts'
import { selfEmployedWords } from './selfEmployed'

export type { IndicatorNotes }

/** All that is said of an indicator beyond its name and unit: read once the map is there. */
export const indicatorNotes: Record<PublishedId, IndicatorNotes> = {
  apl: {
    definition:
      'L’accessibilité potentielle localisée rapporte l’offre des généralistes proches aux besoins des habitants, compte tenu du temps de trajet et de l’âge.',
    rule: `Moyenne des communes pondérée par la population standardisée de 2022, pour toutes les années. En 2015, 46 communes fusionnées, dont la valeur est une somme, sont laissées de côté. ${corsica}`,
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
  generalistes: perHead(
    'Généralistes recensés dans la base permanente des équipements, tous modes d’exercice confondus.',
  ),
  'generalistes-60-plus': {
    definition: 'Part des généralistes libéraux qui ont 60 ans ou plus : les départs à venir.',
    rule: 'Somme des communes. Sous cinq médecins, la part est donnée avec la mention « effectif faible ».',
    formula: 'somme des généralistes libéraux de 60 ans ou plus ÷ somme des généralistes libéraux × 100',
    weights: noWeight,
    limits: ['Libéraux seulement.', 'Avoir 60 ans ne dit pas la date du départ.'],
  },
  'apl-infirmiers': fte('infirmiers'),
  'apl-kinesitherapeutes': fte('masseurs-kinésithérapeutes'),
  'apl-sages-femmes': fte('sages-femmes', 'population féminine standardisée'),
  'apl-dentistes': fte('chirurgiens-dentistes'),
  'loin-services': {
    definition:
      'Part des habitants à plus de 20 minutes par la route d’au moins un des services de santé de proximité, tels que l’Observatoire des territoires les définit.',
    rule: 'Valeur de la source par commune ; ailleurs, moyenne des communes pondérée par la population.',
    formula: 'Σ population(i) × part(i) ÷ Σ population(i)',
    weights: byPopulation,
    limits: [
      'La liste des services qui comptent est celle de l’Observatoire des territoires : elle n’est pas dans la copie lue.',
      'Vingt-six communes ne sont pas publiées, dont Mayotte.',
    ],
  },
  ...eachOf(SELF_EMPLOYED, (id) => selfEmployed(selfEmployedWords[id])),
  'distance-urgences': straightLine('un service d’urgences', 'un', [
    'Tous les services comptent : adultes ou enfants, antennes et services saisonniers compris.',
    'Ne dit ni l’attente, ni les fermetures de nuit.',
  ]),
  'distance-maternite': straightLine('une maternité', 'une', [
    'Toutes les maternités comptent, quel que soit leur type.',
    'Une commune garde une distance de 0 tant qu’une de ses maternités est ouverte.',
  ]),
  pauvrete: {
    definition:
      'Part des habitants dont le niveau de vie est sous le seuil de pauvreté, 60 % du niveau de vie médian (Insee, Filosofi).',
    rule: 'Taux publié par l’Insee pour chaque bassin de vie, repris tel quel. Aucune autre maille : un taux ne s’additionne pas.',
    formula: 'taux publié, repris tel quel',
    weights: byTerritory,
    limits: [
      'France métropolitaine seulement.',
      'Filosofi 2021 ne se compare pas à l’édition de 2023.',
      'Deux bassins de vie, 25462 et 59481, ont changé de limites depuis : valeur de la plupart de leurs communes.',
    ],
  },
  defavorisation: {
    definition:
      'Indice français de défavorisation sociale (French European Deprivation Index) de Santé publique France : plus il est haut, plus la commune est défavorisée.',
    rule: 'Valeur de la source par commune ; ailleurs, moyenne des communes pondérée par la population. Licence à confirmer.',
    formula: 'Σ population(i) × indice(i) ÷ Σ population(i)',
    weights: byPopulation,
    limits: [
      'Un indice de lieu, non de personnes : on peut être pauvre dans une commune favorisée.',
      'France métropolitaine seulement. Il n’a pas d’unité, et peut être sous 0.',
      'Paris, Lyon et Marseille : arrondissements réunis selon leur population standardisée de 2022.',
    ],
  },
  mortalite: deaths('toutes causes confondues'),
  ...eachOf(DEATH_CAUSES, (id) => deaths(`par ${deathCauses[id]}`)),
  frr: {
    definition:
      'Part des habitants d’une commune classée en entier en France Ruralités Revitalisation (FRR socle, FRR+ ou bénéficiaire) en juillet 2025. C’est un zonage fiscal : ce n’est pas celui des médecins (ZIP et ZAC).',
    rule: 'Population des communes classées en entier, rapportée à la population. Les 31 communes classées en partie ne sont pas comptées.',
    formula: 'population des communes classées ÷ population × 100',
    weights: byPopulation,
    limits: [
      'Un zonage fiscal : il n’ouvre pas les aides à l’installation des médecins, que règle un autre zonage (ZIP et ZAC).',
      'Une commune née d’une fusion est comptée si toutes ses parties sont classées.',
    ],
  },
  'zonage-frr': {
    definition:
      'Classe de la commune en France Ruralités Revitalisation en juillet 2025 : hors FRR, FRR en partie, FRR bénéficiaire, FRR socle ou FRR+. C’est un zonage fiscal : ce n’est pas celui des médecins (ZIP et ZAC).',
    rule: 'Classe de la liste de l’État, commune par commune, reprise telle quelle. Une commune née d’une fusion dont les parties n’ont pas la même classe est « en partie ».',
    formula: 'aucune : une classe ne s’additionne pas, n’a ni moyenne, ni écart, ni rang',
    weights: 'aucun',
    limits: [
      'Un zonage fiscal : il n’ouvre pas les aides à l’installation des médecins, que règle un autre zonage (ZIP et ZAC).',
      'Par commune seulement : les autres mailles ont la part de leurs habitants en FRR.',
      '« En partie » réunit deux classes de la liste, « partiellement » et « bénéficiaire partiellement ».',
    ],
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
  maisons: counted('Maisons de santé pluriprofessionnelles de la base permanente des équipements.'),
  'maisons-taux': perHead('Maisons de santé pluriprofessionnelles, rapportées à la population.'),
  centres: counted('Centres de santé de la base permanente des équipements.'),
  'centres-taux': perHead('Centres de santé, rapportés à la population.'),
  pharmacies: counted('Pharmacies de la base permanente des équipements.'),
  'pharmacies-taux': perHead('Pharmacies, rapportées à la population.'),
  infirmiers: counted('Infirmiers de la base permanente des équipements.'),
  'infirmiers-taux': perHead('Infirmiers, rapportés à la population.'),
  'plus-75': {
    definition: 'Part des habitants de 75 ans ou plus au recensement.',
    rule: 'Somme des communes présentes dans la source. Pour celles qui n’y sont pas, surtout outre-mer, la part d’un second fichier est appliquée à leur population.',
    formula: 'somme des habitants de 75 ans ou plus ÷ somme des habitants du recensement × 100',
    weights: noWeight,
    limits: [
      'Mayotte n’est pas publiée.',
      'Reconstruit par un tiers à partir de parts arrondies au dixième.',
    ],
  },
  population: {
    definition: 'Population municipale des communes de {population}.',
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
