export const legal = {
  title: 'Mentions légales et contact',
  lede: 'Qui publie ce site, qui l’héberge, sous quelles licences, et à qui écrire.',
  /** Stands where whoever puts the site online has not said it yet. */
  missing: 'Non renseigné par qui a mis ce site en ligne.',
  fields: {
    publisher: 'Éditeur',
    director: 'Direction de la publication',
    host: 'Hébergeur',
    contact: 'Contact',
  },
  phone: (number: string) => `Téléphone : ${number}`,
  report: {
    title: 'Signaler une erreur',
    text: 'Un chiffre, une phrase ou une carte vous semble faux : dites la page, ce que vous lisez et ce que vous attendiez, avec une source si vous en avez une.',
    initiative:
      'Pour une initiative, le lien « Signaler une erreur » de sa fiche ouvre un formulaire déjà rempli.',
    toContribute: 'Corriger ou partager une initiative',
  },
  licences: {
    title: 'Licences',
    code: 'Le code est sous licence MIT.',
    data: 'Les données construites sont sous ODbL 1.0, qu’une des sources impose à ce qui en dérive. Chaque chiffre nomme son producteur et la licence de celui-ci.',
    toMethod: 'Sources, licences et méthode',
  },
  privacy: {
    title: 'Données personnelles',
    text: 'Ni compte, ni cookie, ni mesure d’audience, ni requête vers un autre site, sauf le fond de carte de l’IGN si vous l’allumez. Ce que vous dessinez, filtrez ou écrivez reste sur votre appareil ; une contribution ne part que si vous l’envoyez, sans rien qui dise qui vous êtes.',
  },
}
