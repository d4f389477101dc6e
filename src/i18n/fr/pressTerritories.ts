/** Press kit of the pages of territories: what `press.ts` does not say already. */
export const pressTerritories = {
  kitTitle: (name: string) => `Chiffres clés : ${name}`,
  indicator: 'indicateur',
  /** A sentence that ended with its point, set against figures from elsewhere. */
  compared: (sentence: string, list: string) => `${sentence.replace(/\.$/, '')}, contre ${list}.`,
  comparedMissing: (sentence: string, list: string) =>
    `${sentence.replace(/\.$/, '')} ; elle est de ${list}.`,
  and: ' et ',
  in: (value: string, place: string) => `${value} ${place}`,
  absent: (name: string, reason: string) => `${name} : ${reason}.`,
  need: {
    total: (n: string) => `Total : ${n}`,
    /** `whose`: of whom the figures of the rule are that a person brought; '' where it asks for none. */
    totalSentence: (count: string, people: string, rule: string, whose: string) =>
      `${count} et ${people} habitants sont sans réponse recensée, selon la règle suivante : « ${rule} »${whose && `. ${whose}.`}`,
    one: (name: string, place: string, people: string, access: string, maison: string, initiative: string) =>
      `${name} (${place}, ${people} habitants) est sans réponse recensée : ${access} ; ${maison} ; ${initiative}.`,
    access: (value: string, year: string) =>
      `l’accès aux généralistes (APL) y est de ${value} consultations par an et par habitant standardisé en ${year}`,
    accessMissing: 'l’accès aux généralistes (APL) n’y est pas publié',
    maison: (km: string, commune: string) =>
      `la maison de santé la plus proche du centre est à ${km} à vol d’oiseau (${commune})`,
    initiative: (km: string) => `l’initiative recensée la plus proche du centre est à ${km} à vol d’oiseau`,
    finding: (count: string, people: string) => `${count} et ${people} habitants sans réponse recensée`,
    subtitle: (rule: string) => `Cerclés : ${rule}`,
    cell: (need: string, responses: string) => `${need} : ${responses}`,
    legend: (where: string) => `APL : ${where}. À droite, combien ils sont.`,
    alt: (title: string, cells: string, marked: string) => `Carte : ${title}. ${cells}. ${marked}.`,
    columns: {
      maison: 'maison_la_plus_proche',
      maisonKm: 'maison_km_a_vol_d_oiseau',
      initiative: 'initiative_la_plus_proche',
      initiativeKm: 'initiative_km_a_vol_d_oiseau',
      people: 'habitants',
      apl: 'apl',
    },
  },
}
