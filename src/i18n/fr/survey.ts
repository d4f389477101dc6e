export const survey = {
  kicker: 'Consultation « Soigner demain », Conseil national de l’Ordre des médecins',
  title: 'Soigner demain',
  unit: (noun: string) => `% des ${noun} interrogés`,
  unknown: 'incertitude inconnue',
  unknownSentence:
    'Effectif non publié : incertitude inconnue, aucun écart avec un autre chiffre ne peut être dit.',
  interval: (low: string, high: string) => `de ${low} à ${high} %`,
  told: {
    no: 'ne se distingue pas de la valeur nationale',
    above: 'au-dessus de la valeur nationale',
    below: 'au-dessous de la valeur nationale',
  },
  sentence: (
    place: string,
    share: string,
    noun: string,
    fieldwork: string,
    statement: string,
    national: string,
  ) =>
    `${place ? `${place}, ` : ''}${share} des ${noun} interrogés (${fieldwork.charAt(0).toLowerCase()}${fieldwork.slice(1)}) ${statement}${
      national ? ` ; la part publiée pour l’ensemble des médecins en France est de ${national}` : ''
    }.`,
  notPublishedSentence: (place: string, label: string, national: string) =>
    `${place}, le résultat de la question « ${label} » n’est pas publié${
      national ? ` ; en France, il est de ${national}` : ''
    }.`,
  lede: (share: string, noun: string, statement: string) => `${share} des ${noun} interrogés ${statement}.`,
  range: (low: string, high: string, count: number) =>
    count > 1
      ? `Les parts publiées vont de ${low} à ${high} dans ${count} régions.`
      : `La part publiée est de ${low} dans une seule région.`,
  groups: (list: string) => `Par groupe : ${list}.`,
  dots: (reference: string) => `Part de médecins, autour de ${reference}`,
  dotsPlain: 'Part de médecins',
  mapTitle: 'Où le résultat est publié',
  byGroup: 'Ensemble de la France, par groupe',
  wholeFrance: (share: string) => `France ${share}`,
  notPublished: (count: string) =>
    `${count} régions : résultat non publié. Aucune estimation n’en est faite.`,
  notPublishedLegend: (count: string) => `Non publié : ${count} régions`,
  hollow: 'Cercle vide : incertitude inconnue.',
  hollowWhy: 'Les effectifs ne sont pas publiés : aucun intervalle, et aucun écart n’est dit significatif.',
  full: 'Cercle plein : effectif publié.',
  fullWhy: 'Le trait est l’intervalle de Wilson à 95 %.',
  reading: 'Comment ces chiffres sont lus',
  table: 'Voir le tableau',
  columns: {
    who: 'Région ou groupe',
    share: 'Part',
    n: 'Effectif (n)',
    uncertainty: 'Incertitude',
  },
  other: 'Le métier',
  fieldwork: (when: string, respondents: string) =>
    `${when}${respondents ? `, ${respondents} questionnaires retenus` : ''}`,
  beside: 'L’opinion et la réalité du terrain',
  besideIntro: 'À côté de la part publiée, d’autres mesures de la même région.',
  noLine: (points: number) =>
    `${points} point${points > 1 ? 's' : ''} : trop peu pour une tendance. Aucune droite n’est tracée, et deux mesures qui vont ensemble ne disent pas que l’une cause l’autre.`,
  besideAxis: 'Mesure en regard',
  besideTitle: (measure: string) => `Part publiée et ${measure}, dans les régions publiées`,
  region: 'Région',
  telemedicineInitiatives: 'Initiatives de télémédecine recensées',
  noInitiative: 'aucune recensée',
  initiativesRule:
    'Initiatives de télémédecine : celles dont le type ou l’usage est la télémédecine et qui concernent la région. Le recensement n’est pas complet.',
  proposals: 'Ce que propose l’Ordre',
  proposalsNote:
    'Résumés dans nos mots : les textes de l’Ordre font foi. Les liens mènent à ce qui, dans les données réunies ici, illustre chaque point ; ils ne disent pas que l’Ordre l’a proposé.',
  illustrated: 'Ce qui l’illustre ici',
  none: 'Aucun indicateur ni aucune initiative recensée n’illustre ce point ici.',
  initiativesLink: (label: string, count: string) => `${label} : ${count}`,
  indicatorLink: (label: string) => `Carte : ${label}`,
  altDots: (title: string, list: string) => `${title}. ${list}`,
  altScatter: (title: string, list: string) => `${title}. ${list}`,
  empty: 'Aucun résultat publié pour cette question.',
  chartSource: (credit: string) => `Source : ${credit}.`,
  blocks: { points: 'Graphique', carte: 'Carte', nuage: 'Nuage de points' },
}
