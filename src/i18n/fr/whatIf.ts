import { atTown, ofTown } from './places'

/** « Et si ? » : un changement de moyenne, en fourchette, avec ce sur quoi il repose. */
export const whatIf = {
  title: 'Et si un généraliste venait, ou partait ?',
  close: 'Refermer « Et si ? »',
  gps: 'On suppose',
  gpsOption: (n: string, comes: boolean, plural: boolean) =>
    `${n} généraliste${plural ? 's' : ''} de ${comes ? 'plus' : 'moins'}`,
  site: 'Dans la commune de',
  otherSite: 'Choisir une autre commune du bassin',
  unknownSite: 'cette commune n’est pas dans ce bassin de vie',
  activity: (each: string) => `Activité de chacun : ${each} consultations par an`,
  activityUsual: (mean: string) => `C’est à peu près la moyenne d’un généraliste libéral (${mean}).`,
  activityGap: (percent: string, more: boolean, mean: string) =>
    `Soit ${percent} % de ${more ? 'plus' : 'moins'} que la moyenne d’un généraliste libéral (${mean}).`,
  activityText: (each: string) => `${each} consultations par an`,
  official: (year: string) => `Moyenne officielle du bassin, ${year}`,
  then: 'Dans cette hypothèse',
  between: (low: string, high: string) => `de ${low} à ${high}`,
  about: (value: string) => `environ ${value}`,
  unit: 'consultations par an et par habitant standardisé',
  come: (supposed: string, site: string) => `Avec ${supposed} ${atTown(site)}`,
  gain: (range: string, cap: string) => `Un gain ${range}. Il ne peut pas dépasser ${cap}.`,
  loss: (range: string, cap: string) => `Une perte ${range}. Elle ne peut pas dépasser ${cap}.`,
  changeBetween: (low: string, high: string) => `compris entre ${low} et ${high}`,
  changeAbout: (value: string) => `d’environ ${value}`,
  tiny: 'de moins de 0,01 : un généraliste se perd dans l’arrondi d’un bassin si peuplé',
  capTiny: '0,01',
  kept: (range: string) => `Part de cette activité qui reste aux habitants du bassin : ${range} %.`,
  keptBetween: (low: string, high: string) => `entre ${low} et ${high}`,
  felt: {
    some: (names: string) => `Un peu d’effet à côté : ${names}.`,
    hardly: (names: string) => `À peine : ${names}.`,
    nothing: 'Rien de sensible dans les autres bassins de vie.',
    none: 'Rien de sensible dans les bassins de vie voisins.',
  },
  more: (n: string, plural: boolean) => `et ${n} autre${plural ? 's' : ''}`,
  caveat: {
    title: 'Sur quoi cela repose',
    text: 'Une estimation de ce site, pas de la Drees : son APL, à laquelle s’ajoutent des temps de trajet tirés de distances à vol d’oiseau entre centres de communes. Toutes choses égales par ailleurs : ni les patients ni les autres médecins ne changent d’habitudes.',
    limits:
      'En montagne et près d’un estuaire, la route est plus longue que la ligne droite. Le calcul n’a pu être vérifié qu’à la campagne, pas en ville.',
    corsica: 'En Corse, la dernière APL publiée est celle de 2022.',
    validation: 'Comment c’est calculé et vérifié',
  },
  left: {
    title: 'Sans ses généralistes de plus de 65 ans',
    says: 'Si tous partaient, sans remplaçant, et que rien d’autre ne changeait.',
    rests:
      'Un calcul de la Drees, sans modèle de ce site : sa propre APL aux seuls généralistes de 65 ans ou moins, la même année.',
  },
  without: 'Ce bassin de vie n’a pas d’accessibilité moyenne : rien ne peut être estimé ici.',
  empty: 'Personne n’habite à portée de cette commune : rien ne peut être estimé.',
  csv: 'Exporter en CSV',
  press: {
    label: (name: string) => `Et si ? ${name}`,
    sentence: (supposed: string, site: string, each: string, name: string, from: string, to: string) =>
      `Avec ${supposed} ${atTown(site)} (activité supposée : ${each} consultations par an chacun) et rien d’autre de changé, l’accessibilité moyenne aux généralistes du bassin de vie ${ofTown(name)} passerait de ${from} à une valeur ${to} consultations par an et par habitant standardisé, selon une estimation de « Territoires de soins », et non de la Drees, qui repose sur des trajets à vol d’oiseau : la route réelle, l’activité du médecin et les choix des patients peuvent donner un autre résultat.`,
    unit: 'consultations par an et par habitant standardisé',
    line: (supposed: string, site: string, each: string, low: boolean) =>
      `Et si ? ${supposed} ${atTown(site)} (${each} consultations par an chacun), ${low ? 'bas' : 'haut'} de la fourchette : estimation de « Territoires de soins », et non de la Drees, sur des trajets à vol d’oiseau`,
  },
  validate: {
    title: 'L’estimation « Et si ? » devant les chiffres officiels',
    lede: (n: string) =>
      `La Drees publie, pour la même année, l’APL à tous les généralistes et à ceux de 65 ans ou moins. Là où une seule commune a des généralistes de plus de 65 ans à la ronde, leur différence dit exactement à qui vont leurs consultations : ${n} cas se lisent ainsi dans le fichier. L’estimation, faite sans les regarder, est mise en face.`,
    within: (percent: string) => `${percent} % des parts estimées sont à 25 % près de la part officielle.`,
    covered: (percent: string) => `${percent} % des fourchettes contiennent la part officielle.`,
    limits:
      'Ces cas sont ruraux et isolés, par construction : rien ici ne vérifie les villes. Quand une autre source cache une part du poids, notre estimation en tient lieu ; un cas où elle compte pour plus d’un quart est laissé de côté.',
    chart: 'Part des consultations qui reste dans le bassin de vie',
    note: 'Sur la diagonale, l’estimation est égale au chiffre officiel. Trait : fourchette de l’estimation.',
    official: 'Part officielle (%)',
    modelled: 'Part estimée (%)',
    range: 'Fourchette',
    place: 'Commune',
    source: 'Drees, 2023 ; calculs de Territoires de soins',
  },
}
