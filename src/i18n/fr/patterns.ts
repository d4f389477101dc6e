/** What the recorded results say together, form by form. */
export const patterns = {
  title: 'Ce que disent les résultats',
  intro:
    'Ce que les textes lus disent ensemble, forme par forme : combien donnent un résultat, un chiffre, depuis quand, et dans quels territoires. Ce sont des constats rapportés par leurs auteurs, pas une évaluation : rien ici ne dit qu’une forme est la cause de quoi que ce soit.',
  whereTitle: 'Où l’on a tenté, où est le besoin',
  whereCaption: 'Bassins de vie, selon l’accès aux généralistes',
  whereColumns: {
    side: 'Accès aux généralistes',
    cells: ['Bassins concernés', 'Habitants', 'Initiatives qui y ont un lieu', 'Bassins sans aucune'],
  },
  side: (inNeed: boolean, limit: string) =>
    inNeed ? `Accès sous ${limit} (en consultations par an et par habitant)` : 'Les autres, ou sans chiffre',
  part: (n: string, share: string) => `${n} (${share} %)`,
  whereNote:
    'Les initiatives sans lieu, départementales ou régionales, n’y sont pas. Le recensement n’est pas complet : « sans aucune » veut dire aucune recensée.',
  unanswered: 'Les territoires sans réponse recensée, un par un',
  typesTitle: 'Forme par forme',
  typesNote: (least: string) =>
    `Les médianes de patients et de médecins ne prennent que les initiatives d’une commune ou d’un bassin dont le résultat compte la même chose : patients suivis, médecins en poste. À moins de ${least} chiffres comparables, il n’y en a pas. Densité : les bassins de vie rangés en trois tiers, des moins aux plus peuplés au km².`,
  typesCaption: 'Ce qui est recensé, par forme d’initiative',
  columns: {
    type: 'Forme',
    cells: [
      'Recensées',
      'Avec un résultat',
      'N’ont pas abouti',
      'Patients suivis',
      'Médecins en poste',
      'Début',
      'Densité : faible, moyenne, forte',
      'Dans un bassin sous le seuil',
    ],
  },
  results: (results: string, figures: string) => `${results}, dont ${figures} avec un chiffre`,
  median: (value: string, of: string) => `${value} (médiane de ${of})`,
  tooFew: 'trop peu de chiffres',
  years: (middle: string, first: string, last: string) => `${middle} (${first} à ${last})`,
  inNeed: (share: string, part: string, all: string) => `${share} % (${part} sur ${all})`,
  caution:
    'Qui publie un résultat a souvent réussi, qui échoue en parle peu : ces chiffres penchent vers le succès. Deux formes ne se comparent pas par eux : elles ne visent ni les mêmes lieux, ni les mêmes patients.',
}
