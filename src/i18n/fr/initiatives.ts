import { upperFirst } from '@/domain/firstLetter'
import { byLevel, levelEntry, NAMED_LEVELS } from '@/schema/level'
import type { Axis, InitiativeType, Saying, Scope, Status, TelemedicineUse } from '@/schema/initiative'

const axes: Record<Axis, { label: string; hint: string }> = {
  regroupement: { label: 'Regroupement', hint: 'pôles, maisons de santé' },
  formation: { label: 'Formation', hint: 'stages, médecins adjoints' },
  ambulatoire: { label: 'Ambulatoire', hint: 'télémédecine, mobile' },
}

const types: Record<InitiativeType, string> = {
  'maison-de-sante': 'Maison de santé',
  'pole-ou-reseau': 'Pôle ou réseau',
  'centre-de-sante': 'Centre de santé',
  cpts: 'CPTS',
  stage: 'Stage',
  'medecin-adjoint': 'Médecin adjoint',
  universitaire: 'Universitaire',
  'delegation-de-competences': 'Délégation de compétences',
  telemedecine: 'Télémédecine',
  'exercice-multisite': 'Exercice multisite',
  plateforme: 'Plateforme',
  'permanence-des-soins': 'Permanence des soins',
  mobile: 'Mobile',
  numerique: 'Numérique',
}

const statuses: Record<Status, string> = {
  active: 'En activité',
  planned: 'Prévue',
  ended: 'Terminée',
  unknown: 'État non vérifié',
}

/** What a text says of an initiative, at its date. */
const sayings: Record<Saying, string> = {
  announced: 'l’annonce',
  opened: 'en dit l’ouverture',
  running: 'la décrit en marche',
  changed: 'dit ce qui y a changé',
  ended: 'en dit la fin',
  described: 'la décrit, sans dire si elle marche encore',
}

const scopes: Record<Scope, string> = {
  commune: 'Commune',
  ...byLevel((level) => upperFirst(levelEntry(level).words.fr.one), NAMED_LEVELS),
  national: 'France',
}

const telemedicineUses: Record<TelemedicineUse, string> = {
  'teleconsultation-infirmier': 'Téléconsultation avec un infirmier auprès du patient',
  'tele-expertise': 'Télé-expertise entre médecins',
  teleradiologie: 'Téléradiologie',
}

export const initiatives = {
  axes,
  types,
  statuses,
  sayings,
  /** An initiative whose newest text tells that it stopped, or did not find what it sought. */
  failed: 'N’a pas abouti',
  scopes,
  telemedicineUses,
  need: 'Besoin',
  response: 'Réponse',
  result: 'Résultat',
  actors: 'Acteurs',
  since: (year: number) => `depuis ${year}`,
  article51: 'Article 51',
  readIn: 'Lu dans',
  sourceUndated: 'source non datée',
  precision: {
    commune: 'au centre de la commune',
    indicative: 'position indicative, au centre de la commune',
    exact: 'à son adresse',
    doubtful: 'à vérifier : deux registres placent ce lieu à plus de 1,5 km l’un de l’autre',
    none: 'sans point sur la carte',
  },
  wholeCountry: 'Toute la France',
  /** Said where a reader of another language meets French content. */
  inFrench: '',
}
