import type { ContributionState } from '@/schema/moderation'

const states: Record<ContributionState, string> = {
  received: 'Reçue',
  review: 'En cours d’examen',
  published: 'Publiée',
  declined: 'Non retenue',
}

/** What became of contributions. */
export const followUp = {
  title: 'Suivi des contributions',
  intro:
    'Chaque contribution reçue et ce qu’elle devient. Rien n’est publié avant d’avoir été relu ; ni le texte reçu ni rien de qui l’envoie ne figure ici.',
  empty: 'Aucune contribution reçue à ce jour.',
  columns: {
    reference: 'Référence',
    what: 'Quoi',
    received: 'Reçue le',
    state: 'État',
    updated: 'Depuis le',
  },
  caption: 'Contributions, de la dernière changée à la plus ancienne',
  kinds: { new: 'Nouvelle initiative', correction: 'Correction' },
  states,
  why: (reason: string) => `Raison : ${reason}`,
  see: 'Voir la fiche',
  find: 'Où en est la référence',
  findHint: 'Huit signes : chiffres, et lettres de A à F',
  findGo: 'Chercher',
  mine: 'Envoyées depuis cet appareil',
  mineNone: 'Aucune contribution envoyée depuis cet appareil.',
  mineOn: (date: string) => `préparée le ${date}`,
  mineWays: { sent: 'envoyée', file: 'enregistrée en fichier', mail: 'préparée en courriel' },
  mineUnknown: 'pas encore au registre',
  yours: 'la vôtre',
  forget: 'Oublier cette ligne',
}
