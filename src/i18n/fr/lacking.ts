/** What is missing, and who is there: on the page of a territory and for a zone of the map. */
export const lacking = {
  title: 'Ce qui manque, et ceux qui sont là',
  consultations: (year: string) => `Consultations manquantes par an, au moins (${year})`,
  doctors: 'Soit, en généralistes d’activité moyenne, au moins',
  present: (year: string) => `Généralistes libéraux présents (${year})`,
  older: 'Dont 60 ans ou plus',
  rule: 'Ce qui manque est compté commune par commune, là où l’APL est sous 2,5. C’est une borne basse : aucun déplacement n’y entre, et elle ne dit ni où ni comment ces consultations viendraient. Avoir 60 ans ne dit pas la date du départ.',
}
