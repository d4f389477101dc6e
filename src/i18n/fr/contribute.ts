/** The form that proposes or corrects an initiative. */
export const contribute = {
  title: 'Partager une initiative',
  titleCorrection: 'Corriger une fiche',
  titleReading: 'Signaler un texte plus récent',
  readingOf: (title: string) =>
    `Un texte plus récent parle de « ${title} » : dites ce qu’il en dit, et où le lire.`,
  whole: 'Corriger toute la fiche',
  intro:
    'Une maison de santé, un stage, une tournée, une ligne d’avis à distance : dites ce qui a été tenté chez vous, pour que d’autres s’en inspirent. Rien n’est publié avant relecture.',
  correcting: (title: string) => `Vous corrigez « ${title} ». Changez ce qui est faux, laissez le reste.`,
  privacyTitle: 'Pas de patient, pas de nom sans accord',
  privacy:
    'N’écrivez aucune donnée de patient, même anonyme en apparence, ni le nom d’une personne sans son accord. Vous n’avez pas à dire qui vous êtes : rien de vous n’est demandé ni gardé.',
  saved: (time: string) => `Brouillon gardé sur cet appareil à ${time}`,
  saving: 'Enregistrement du brouillon…',
  unsaved:
    'Ce navigateur refuse de garder le brouillon (navigation privée, ou stockage plein) : terminez sans fermer la page, ou téléchargez le fichier.',
  restored: 'Votre brouillon a été retrouvé.',
  versions: {
    title: 'Ce brouillon a aussi été écrit dans un autre onglet',
    text: 'Les deux versions sont là. Choisissez celle qui continue ; tant que ce n’est pas fait, aucune n’efface l’autre.',
    notKept: 'Deux versions du brouillon : choisissez celle qui continue.',
    mine: 'Cet onglet',
    theirs: 'L’autre onglet',
    empty: 'vide',
    elsewhere: 'La position, l’accord ou l’étape diffèrent.',
    keepMine: 'Continuer avec cet onglet',
    takeTheirs: 'Prendre l’autre version',
  },
  discard: 'Effacer le brouillon',
  discardSure: 'Effacer pour de bon ?',
  discardYes: 'Oui, effacer',
  discardNo: 'Non, garder',
  offline: 'Hors ligne : continuez, le brouillon est gardé. L’envoi attendra le réseau.',
  stepOf: (n: number, all: number) => `Étape ${n} sur ${all}`,
  steps: {
    what: 'De quoi s’agit-il',
    where: 'Où',
    how: 'Besoin et réponse',
    source: 'Source',
    send: 'Relire et envoyer',
  },
  stepErrors: (n: number) => `${n} champ${n > 1 ? 's' : ''} à revoir`,
  stepDone: 'complète',
  next: 'Continuer',
  previous: 'Revenir',
  optional: 'facultatif',
  left: (n: string, plural: boolean) => (plural ? `${n} signes restants` : `${n} signe restant`),
  readAs: (date: string) => `Lu : ${date}.`,
  choose: 'Choisir…',
  fields: {
    title: {
      label: 'Nom de l’initiative',
      help: 'Court et parlant, avec le lieu : « Consultations avancées à Ambert ».',
    },
    axis: { label: 'Ligne', help: 'Laquelle décrit le mieux l’idée principale ?' },
    type: { label: 'Forme', help: 'Les formes de la ligne choisie viennent en premier.' },
    status: {
      label: 'État',
      help: 'Ce que dit la source à sa date. « En activité » seulement si un texte de 2023 ou après la décrit en marche.',
    },
    startYear: {
      label: 'Année de début',
      help: 'En quatre chiffres. Laissez vide si elle n’est pas connue.',
    },
    scope: { label: 'Portée', help: 'Le territoire que l’initiative sert.' },
    'place.commune': {
      label: 'Commune principale',
      help: 'Où elle a son siège, ou où elle a lieu. La fiche montrera le centre de la commune.',
    },
    'place.precision': { label: 'Cette commune est', help: '' },
    departements: { label: 'Départements concernés', help: '' },
    regions: { label: 'Régions concernées', help: '' },
    problem: { label: 'Le besoin', help: 'En une ou deux phrases : qu’est-ce qui manquait, à qui ?' },
    solution: { label: 'La réponse', help: 'En une ou deux phrases : qu’a-t-on fait, avec quels moyens ?' },
    result: {
      label: 'Le résultat',
      help: 'Un chiffre ou un constat donné par la source. Laissez vide s’il n’y en a pas.',
    },
    professions: {
      label: 'Professions',
      help: 'Une par ligne : médecins généralistes, infirmiers…',
    },
    actors: { label: 'Acteurs', help: 'Un organisme par ligne : ARS, commune, hôpital…' },
    failure: {
      label: 'La source dit que cela n’a pas abouti',
      help: 'Arrêt, fermeture, ou ni médecin, ni patient, ni candidat. Un échec utile se partage aussi.',
    },
    article51: { label: 'Essai au titre de l’article 51', help: '' },
    telemedicineUse: { label: 'Usage de télémédecine', help: 'Si l’initiative en comprend un.' },
    'source.title': {
      label: 'Titre de la source',
      help: 'Article, page, rapport : un texte public que chacun peut lire.',
    },
    'source.url': {
      label: 'Adresse de la source',
      help: 'Copiez-la depuis votre navigateur. Elle commence par https://.',
    },
    'source.date': {
      label: 'Date de la source',
      help: 'Année, mois ou jour : 2024, mai 2024 ou 31/05/2024.',
    },
    note: {
      label: 'Un mot à l’équipe qui relit',
      help: 'Ce qui l’aidera à vérifier. Ce mot n’est pas publié. Sans nom ni coordonnées.',
    },
  },
  precision: { commune: 'le lieu exact', indicative: 'un simple point d’ancrage' },
  noUse: 'Aucun',
  otherTypes: 'Autres formes',
  communeSearch: 'Nom de commune ou code postal',
  communeLoading: 'Chargement de la liste des communes…',
  communeChosen: (name: string, departement: string) => (departement ? `${name}, ${departement}` : name),
  onMap: 'Choisir sur la carte',
  hideMap: 'Fermer la carte',
  mapHint: 'Cliquez le lieu : la commune dont le centre est le plus proche sera choisie.',
  mapChosen: (name: string) =>
    `Commune au centre le plus proche : ${name}. Corrigez-la par la recherche si besoin.`,
  mapOutside: 'Ce point est hors de France : cliquez dans une commune.',
  mapFailed: 'La carte ne peut pas s’afficher ici : utilisez la recherche.',
  removeTerritory: (name: string) => `Retirer ${name}`,
  review: 'Ce qui sera relu',
  duplicatesTitle: 'Déjà au catalogue ?',
  duplicates: (n: number) =>
    n > 1
      ? `${n} fiches proches portent un nom semblable. Si c’est la même initiative, corrigez plutôt sa fiche.`
      : 'Une fiche proche porte un nom semblable. Si c’est la même initiative, corrigez plutôt sa fiche.',
  duplicateCorrect: 'Corriger cette fiche',
  duplicatesNone: 'Aucune fiche semblable à moins de 15 km.',
  consent:
    'J’accepte que ces informations soient relues, remaniées et publiées sous licence ODbL. Elles ne contiennent aucune donnée de patient ni aucun nom de personne sans son accord.',
  send: 'Envoyer',
  sending: 'Envoi…',
  sendAgain: 'Réessayer l’envoi',
  retrying: (attempt: number, all: number) => `Pas de réponse. Nouvel essai (${attempt} sur ${all})…`,
  file: 'Télécharger le fichier',
  mail: 'Préparer un courriel',
  noAddress:
    'Ce site ne reçoit pas d’envoi en ligne : téléchargez le fichier et envoyez-le au contact de ce site.',
  noAddressTo: (contact: string) =>
    `Ce site ne reçoit pas d’envoi en ligne : téléchargez le fichier et envoyez-le à ${contact}.`,
  contact: 'Mentions légales et contact',
  mailHow:
    'Le courriel s’ouvre dans votre messagerie avec le texte de la contribution ; rien ne part sans vous.',
  mailSubject: (reference: string) => `Contribution ${reference}`,
  incomplete: (n: number) => `Il reste ${n} champ${n > 1 ? 's' : ''} à revoir avant d’envoyer :`,
  results: {
    sentBefore: (reference: string) =>
      `Envoyé, sous la référence ${reference}, tel qu’au moment de l’envoi. Ce que vous avez changé depuis reste dans le brouillon, à envoyer à son tour.`,
    sent: (reference: string) =>
      `Reçue. Sa référence est ${reference} : elle permet de suivre ce qu’elle devient.`,
    file: (name: string) => `Fichier ${name} enregistré. Le brouillon est gardé.`,
    mail: 'Courriel préparé. Le brouillon est gardé.',
    failed:
      'L’envoi n’a pas abouti. Rien n’est perdu : le brouillon est gardé, et l’envoi sera retenté au retour du réseau.',
    tooMany:
      'Le serveur reçoit trop d’envois en ce moment. Rien n’est perdu : réessayez dans quelques minutes.',
    conflict:
      'Cette contribution a déjà été reçue sous cette référence, avec un autre texte. Un nouvel envoi partira sous une nouvelle référence.',
    refused: 'Le serveur a refusé la contribution :',
  },
  another: 'En partager une autre',
  reference: 'Référence',
  yourMap: 'Sur votre carte',
  yourMapNote: 'Brouillon, visible de vous seul.',
}
