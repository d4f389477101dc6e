import type { Missing } from '@/schema/value'

/** Why there is no figure: a word for a cell, and a sentence for a tooltip or a page. */
export const missing: Record<Missing, { short: string; sentence: string }> = {
  'not-published': {
    short: 'non publié',
    sentence: 'Non publié : le producteur ne donne pas de valeur ici dans le fichier lu.',
  },
  'not-brought': {
    short: 'sans chiffre apporté',
    sentence: 'Sans chiffre apporté : le fichier n’en donne pas ici, ou pas pour assez d’habitants.',
  },
  'no-weight': {
    short: 'sans poids',
    sentence: 'Valeur donnée, mais sans la population, ou l’autre poids, qui permettrait de la pondérer.',
  },
  'no-base': {
    short: 'sans objet',
    sentence: 'Sans objet : la part porterait sur un effectif nul.',
  },
  'not-applicable': {
    short: 'sans objet',
    sentence: 'Sans objet : cet indicateur n’a pas de sens à cette maille.',
  },
}
