import { namedTitles } from './levelWords'
import type { initiatives as french } from '../fr/initiatives'

export const initiatives: typeof french = {
  axes: {
    regroupement: { label: 'Working together', hint: 'hubs, maisons de santé' },
    formation: { label: 'Training', hint: 'placements, assistant doctors' },
    ambulatoire: { label: 'Outpatient care', hint: 'telemedicine, mobile care' },
  },
  types: {
    'maison-de-sante': 'Maison de santé (group practice)',
    'pole-ou-reseau': 'Hub or network',
    'centre-de-sante': 'Centre de santé (salaried clinic)',
    cpts: 'CPTS (local health community)',
    stage: 'Placement',
    'medecin-adjoint': 'Assistant doctor',
    universitaire: 'University',
    'delegation-de-competences': 'Task sharing',
    telemedecine: 'Telemedicine',
    'exercice-multisite': 'Multi-site practice',
    plateforme: 'Platform',
    'permanence-des-soins': 'Out-of-hours care',
    mobile: 'Mobile care',
    numerique: 'Digital',
  },
  statuses: {
    active: 'Running',
    planned: 'Planned',
    ended: 'Ended',
    unknown: 'Status not checked',
  },
  scopes: {
    commune: 'Commune',
    ...namedTitles,
    national: 'France',
  },
  telemedicineUses: {
    'teleconsultation-infirmier': 'Video consultation with a nurse beside the patient',
    'tele-expertise': 'Remote expert advice between doctors',
    teleradiologie: 'Teleradiology',
  },
  need: 'Need',
  response: 'Response',
  result: 'Result',
  actors: 'Organisations',
  since: (year) => `since ${year}`,
  article51: 'Article 51',
  readIn: 'Read in',
  sourceUndated: 'undated source',
  precision: {
    commune: 'at the centre of the commune',
    indicative: 'indicative position, at the centre of the commune',
    exact: 'at its address',
    doubtful: 'position to be checked: two registers place it more than 1.5 km apart',
    none: 'no point on the map',
  },
  wholeCountry: 'All of France',
  inFrench: 'Described in French, the language of its source.',
}
