import { atTown } from './places'

type Dimension =
  | 'population'
  | 'density'
  | 'plus-75'
  | 'pauvrete'
  | 'remoteness'
  | 'professions'
  | 'apl'
  | 'generalistes'
  | 'distance-maison'

const dimensions: Record<Dimension, string> = {
  population: 'population',
  density: 'densité',
  'plus-75': 'part des 75 ans ou plus',
  pauvrete: 'taux de pauvreté',
  remoteness: 'distance à un grand pôle',
  professions: 'accès aux infirmiers, kinésithérapeutes, sages-femmes et dentistes',
  apl: 'accès aux généralistes',
  generalistes: 'généralistes par habitant',
  'distance-maison': 'distance à une maison de santé',
}

export const comparables = {
  title: 'Territoires comparables',
  titleTo: (name: string) => `Territoires comparables ${atTown(name)}`,
  by: {
    milieu: (list: string) => `par ce qu’un territoire ne change pas : ${list}`,
    professions: (list: string) =>
      `par ce qu’un territoire ne change pas et par ses autres professions de santé : ${list}`,
    acces: (list: string) => `par ce qu’un territoire ne change pas et par l’accès aux soins : ${list}`,
  },
  likeness: {
    legend: 'Ressemblance',
    milieu: 'Sans l’accès',
    professions: 'Autres professions',
    acces: 'Accès compris',
  },
  likenessNote: {
    milieu:
      'L’accès aux soins n’entre pas dans la ressemblance : un territoire mal doté peut voir qui fait mieux.',
    professions:
      'L’accès à quatre autres professions entre dans la ressemblance, celui aux généralistes non : à milieu et entourage semblables, qui fait mieux ?',
    acces: 'L’accès aux soins entre dans la ressemblance : ces territoires ont à peu près les mêmes manques.',
  },
  here: 'ici',
  there: atTown,
  better: (n: string, total: string, own: string, plural: boolean, here: string) =>
    plural
      ? `${n === total ? 'Ces' : `${n} de ces`} ${total} territoires ont un meilleur accès aux généralistes qu’${here} (APL ${own}) : ils viennent d’abord.`
      : `Un seul de ces ${total} territoires a un meilleur accès aux généralistes qu’${here} (APL ${own}) : il vient d’abord.`,
  betterNone: (total: string, own: string, here: string) =>
    `Aucun de ces ${total} territoires n’a un meilleur accès aux généralistes qu’${here} (APL ${own}). Les plus semblables viennent d’abord.`,
  betterUnknown:
    'Il n’y a pas d’APL ici : aucun ne peut être dit meilleur. Les plus semblables viennent d’abord.',
  gain: (n: string, here: string) => `${n} de plus qu’${here}`,
  loss: (n: string, here: string) => `${n} de moins qu’${here}`,
  same: (here: string) => `comme ${here}`,
  triedThere: 'Tenté là-bas',
  triedMore: (n: string) => `et ${n} de plus`,
  dimensions,
  name: 'Territoire',
  why: 'Pourquoi',
  distance: 'Écart',
  distanceHint: 'Écart moyen en écarts-types : 0 pour un jumeau, 1 pour un écart-type en moyenne.',
  apl: (vintage: string) => `APL ${vintage}`,
  initiatives: 'Initiatives',
  none: 'aucune recensée',
  close: (list: string) => `Proche : ${list}.`,
  closeNone: 'Aucune dimension très proche.',
  different: (list: string) => `Diffère : ${list}.`,
  against: (name: string, value: string, own: string, here: string) => `${name} ${value} (${here} ${own})`,
  left: (list: string) => `Non comparé, faute de chiffre publié : ${list}.`,
  density: (n: string) => `${n} hab./km²`,
  ofFrance: (n: string) => `${n}\u202f% de la France`,
  onlyBassins:
    'La comparaison se fait entre bassins de vie, ou entre intercommunalités : à une maille plus large, trop peu de territoires se ressemblent.',
  methodLink: 'La méthode et ses limites',
  compareAll: 'Les comparer côte à côte',
  tried: {
    title: 'Qui l’a tenté dans un territoire comparable',
    among: (n: string) =>
      `Recensées dans les ${n} territoires les plus comparables, du plus au moins ressemblant.`,
    better: (value: string, gain: string) => `Accès meilleur qu’ici : APL ${value}, soit +${gain}.`,
    gap: (n: string) => `écart ${n}`,
    none: (n: string, many: string) =>
      `Aucune initiative recensée dans les ${n} ${many} les plus comparables. Le recensement n’est pas complet.`,
    caution: 'Recensée ne veut pas dire évaluée : lire le résultat et la source de chacune.',
  },
  elsewhere: {
    title: 'Où cela pourrait aussi servir',
    rule: (axis: string, limit: string, km: string) =>
      `Bassins de vie comparables au sien, dont l’APL est inférieure à ${limit}, et où aucune initiative de la même ligne (${axis}) n’est recensée, ni dans le bassin, ni à moins de ${km} de son pôle.`,
    none: 'Aucun des cent bassins les plus comparables ne réunit ces conditions.',
    noPlace: 'Cette initiative n’a pas de commune : elle ne peut pas être rattachée à un bassin de vie.',
    caution:
      'Une ressemblance de chiffres n’est pas une promesse de résultat. Le recensement des initiatives n’est pas complet.',
  },
  reasons: {
    unknownLikeness: 'la ressemblance est « milieu », « professions » ou « acces »',
    unknownBlock: 'les parties sont « reperes » et « evolution »',
  },
}
