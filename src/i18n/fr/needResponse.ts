export const needResponse = {
  nav: 'Territoires sans réponse recensée',
  title: 'Territoires sans réponse recensée',
  mapLabel:
    'Carte du besoin et de la réponse. La liste à côté donne les mêmes territoires et les mêmes chiffres.',
  rule: {
    label: 'La règle, que vous pouvez changer',
    vintage: 'en',
    maisonOff: ', qu’il ait une maison de santé',
    initiative: ', si aucune initiative',
    initiativeOff: ', qu’une initiative y soit recensée',
    end: '.',
  },
  controls: {
    also: 'Un autre besoin',
    need: 'Besoin',
    vintage: 'Année de l’APL',
    maison: 'Maison de santé',
    initiative: 'Initiative',
    population: 'Population',
  },
  need: {
    below: (limit: string) => `inférieure à ${limit}`,
    tenth: 'parmi le dixième le plus bas',
    off: 'quelconque',
  },
  also: {
    among: {
      served: {
        10: 'parmi le dixième le moins bien servi',
        25: 'parmi le quart le moins bien servi',
        50: 'parmi la moitié la moins bien servie',
      },
      lowest: {
        10: 'parmi le dixième aux valeurs les plus basses',
        25: 'parmi le quart aux valeurs les plus basses',
        50: 'parmi la moitié aux valeurs les plus basses',
      },
      highest: {
        10: 'parmi le dixième aux valeurs les plus hautes',
        25: 'parmi le quart aux valeurs les plus hautes',
        50: 'parmi la moitié aux valeurs les plus hautes',
      },
    },
    remove: 'indifférent (retirer)',
    add: '+ un autre besoin',
    note: (what: string, limit: string) => `${what} : ${limit}.`,
    below: (value: string) => `moins de ${value}`,
    above: (value: string) => `plus de ${value}`,
  },
  maison: {
    inside: 'aucune maison de santé',
    within: (km: string) => `aucune maison de santé, ni à moins de ${km}`,
    off: 'ou non',
  },
  initiative: {
    inside: 'n’y est recensée',
    within: (km: string) => `n’y est recensée ni à moins de ${km}`,
    off: 'ou non',
  },
  population: {
    atLeast: (n: string) => `au moins ${n} habitants`,
    off: 'un nombre quelconque d’habitants',
  },
  tenthIs: (limit: string) => `Le dixième le plus bas : APL inférieure à ${limit}.`,
  reset: 'Revenir à la règle de départ',
  people: 'habitants',
  millionOf: (plural: boolean) => `million${plural ? 's' : ''} d’habitants`,
  exact: (n: string) => `${n} habitants exactement`,
  export: 'Exporter',
  fileName: 'territoires-sans-reponse-recensee',
  result: (count: string, people: string, plural: boolean) =>
    `${count} ${plural ? 'répondent' : 'répond'} à la règle, soit ${people} habitants.`,
  /** What is said otherwise at each level that the rule can be asked at. */
  at: {
    bassin: {
      start: 'Un bassin de vie est retenu si son APL est',
      also: (what: string) => `, si, pour ${what}, il est`,
      maison: ', s’il n’a',
      population: ', et s’il compte',
      none: 'Aucun bassin de vie ne répond à cette règle. Élargissez un critère, ou désactivez-le.',
      unknown: (n: string, plural: boolean) =>
        plural
          ? `${n} autres bassins rempliraient les autres critères, mais n’ont pas d’APL : ils ne sont pas comptés.`
          : `${n} autre bassin remplirait les autres critères, mais n’a pas d’APL : il n’est pas compté.`,
      unknownAlso: (n: string, plural: boolean) =>
        `${n} autre${plural ? 's bassins rempliraient' : ' bassin remplirait'} les autres critères, mais un chiffre du besoin y manque : ${plural ? 'ils ne sont pas comptés' : 'il n’est pas compté'}.`,
      name: 'Bassin de vie',
      inside: 'dans le bassin',
      from: 'depuis le centre de la commune pôle',
      zoneRule: 'Bassins dont la commune pôle est dans la zone.',
      response: 'Maisons de santé et initiatives dans le bassin',
      words:
        'Rouge vif : besoin fort et aucune réponse recensée dans le bassin. Vers le bleu, plus de réponses ; vers le clair, moins de besoin.',
      marked: (n: string, plural: boolean) => `Répond à la règle : ${n} bassin${plural ? 's' : ''}`,
      missing: (n: string, plural: boolean) => `Sans APL : ${n} bassin${plural ? 's' : ''}`,
      difference:
        'Le rouge ne regarde que le bassin ; la règle regarde aussi les initiatives proches et la population. Un bassin rouge peut donc ne pas être cerclé.',
      maisonKm: 'distance du pôle à cette commune (km à vol d’oiseau)',
      initiativeKm: 'distance du pôle à cette initiative (km à vol d’oiseau)',
      thin: (_have: string, _all: string, _plural: boolean) => '',
    },
    commune: {
      start: 'Une commune est retenue si son APL est',
      also: (what: string) => `, si, pour ${what}, elle est`,
      maison: ', si elle n’a',
      population: ', et si elle compte',
      none: 'Aucune commune ne répond à cette règle. Élargissez un critère, ou désactivez-le.',
      unknown: (n: string, plural: boolean) =>
        plural
          ? `${n} autres communes rempliraient les autres critères, mais n’ont pas d’APL : elles ne sont pas comptées.`
          : `${n} autre commune remplirait les autres critères, mais n’a pas d’APL : elle n’est pas comptée.`,
      unknownAlso: (n: string, plural: boolean) =>
        `${n} autre${plural ? 's communes rempliraient' : ' commune remplirait'} les autres critères, mais un chiffre du besoin y manque : ${plural ? 'elles ne sont pas comptées' : 'elle n’est pas comptée'}.`,
      name: 'Commune',
      inside: 'dans la commune',
      from: 'depuis le centre de la commune',
      zoneRule: 'Communes dont le centre est dans la zone.',
      response: 'Maisons de santé et initiatives dans la commune',
      words:
        'Rouge vif : besoin fort et aucune réponse recensée dans la commune. Vers le bleu, plus de réponses ; vers le clair, moins de besoin.',
      marked: (n: string, plural: boolean) => `Répond à la règle : ${n} commune${plural ? 's' : ''}`,
      missing: (n: string, plural: boolean) => `Sans APL : ${n} commune${plural ? 's' : ''}`,
      difference:
        'Le rouge ne regarde que la commune ; la règle regarde aussi les initiatives proches et la population. Une commune rouge peut donc ne pas être cerclée.',
      maisonKm: 'distance du centre de la commune à celle-ci (km à vol d’oiseau)',
      initiativeKm: 'distance du centre de la commune à cette initiative (km à vol d’oiseau)',
      thin: (have: string, all: string, plural: boolean) =>
        `${have === '0' ? `Aucune commune sur ${all} n’a d’initiative recensée` : `Seule${plural ? 's' : ''} ${have} ${plural ? 'communes' : 'commune'} sur ${all} ${plural ? 'ont' : 'a'} une initiative recensée`} : à cette maille, presque toutes paraissent sans réponse, et la distance dit plus que l’absence.`,
    },
  },
  level: 'Maille',
  columns: {
    rank: 'Rang',
    population: 'Habitants',
    apl: (vintage: string) => `APL ${vintage}`,
    maison: 'Maison de santé',
    initiative: 'Initiative',
    sort: (column: string) => `Trier par ${column}`,
  },
  nearestMaison: (commune: string) => `Maison de santé (${commune})`,
  nearestInitiative: 'Initiative la plus proche',
  open: 'Ouvrir la fiche',
  caution: 'Sans réponse recensée ne veut pas dire sans réponse.',
  census: (all: string, located: string, from: string) =>
    `Le recensement compte ${all} initiatives et n’est pas complet ; seules les ${located} qui ont un lieu entrent dans la règle. Distances à vol d’oiseau ${from}.`,
  censusIn: (name: string, all: string, located: string, plural: boolean, from: string) =>
    `${name} : ${all} initiative${plural ? 's' : ''} recensée${plural ? 's' : ''}, dont ${located} avec un point : la règle ne compte que celles-là. Le recensement n’est pas complet. Celles des alentours comptent aussi dans les distances, à vol d’oiseau ${from}.`,
  place: 'Territoire',
  everywhere: 'France entière',
  zone: 'Zone dessinée',
  openPlace: 'Sa fiche',
  where: (name: string) => `Territoire : ${name}. `,
  report: 'Signaler une initiative',
  rulePosition: 'Règle, résultat et liste',
  legend: {
    title: (vintage: string) => `Besoin (APL ${vintage}) et réponse`,
    strong: 'besoin fort',
    weak: 'besoin faible',
    columns: ['0', '1', '2 et plus'],
    cell: (need: string, response: string, count: string) => `APL ${need}, ${response} : ${count}`,
    responses: ['aucune réponse recensée', 'une réponse recensée', 'deux réponses recensées ou plus'],
    notRinged: 'trop nombreuses pour être cerclées une à une',
    read: 'Lire la carte',
  },
  csv: {
    apl: (vintage: string) => `APL ${vintage} (Drees)`,
    maison: (year: string) => `commune de la maison de santé la plus proche (BPE ${year})`,
    initiative: 'initiative recensée la plus proche',
    rule: (sentence: string) => `Règle : ${sentence}`,
  },
  reasons: {
    badNeed: 'le besoin attendu est un nombre entre 0 et 20, « dixieme » ou « tous »',
    badAlso:
      'un autre besoin est un indicateur d’accès et une part, 10, 25 ou 50, par exemple « apl-infirmiers:25 »',
    badDistance: 'la distance attendue est un nombre de kilomètres entre 0 et 200, ou « tous »',
    badPopulation: 'le nombre d’habitants attendu est un entier',
    badSort: 'cette colonne n’existe pas',
  },
}
