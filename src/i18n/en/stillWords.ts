import type { stillWords as french } from '../fr/stillWords'

export const stillWords: typeof french = {
  map: {
    title: 'Territoires de soins',
    paragraphs: [
      'Map and dashboard of access to care in France: needs, health centres and local initiatives, by région, département and bassin de vie.',
      'The map shows each indicator by région, département, intercommunalité or bassin de vie, overseas included, and the local initiatives listed.',
    ],
  },
  territories: {
    title: 'All territories, in one table',
    paragraphs: [
      'Figures on access to care for each région, département, intercommunalité and bassin de vie: to sort, filter and export.',
    ],
  },
  compose: {
    title: 'Compose a territory',
    paragraphs: [
      'Put communes together into a territory of your own (a CPTS, a canton, a local health contract) and read its figures, made as those of the others.',
    ],
  },
  bring: {
    title: 'My figures',
    paragraphs: [
      'Bring a table by commune, bassin de vie, département or région (CSV) and make it an indicator of the map. The file stays on the device.',
    ],
  },
  'need-response': {
    title: 'Need and response: territories with no response listed',
    paragraphs: [
      'Which bassins de vie lack care and have neither a health centre nor an initiative listed within reach, by a rule that you choose.',
    ],
  },
  compare: {
    title: 'Compare territories',
    paragraphs: [
      'Several territories side by side: each indicator, with its year and source, and how it has changed.',
    ],
  },
  initiatives: {
    title: 'Local initiatives for access to care',
    paragraphs: [
      'The catalogue of the initiatives listed: mobile units, health centres, telemedicine, recruitment. Each with its problem, solution, state and source.',
    ],
  },
  'follow-up': {
    title: 'Follow-up of contributions',
    paragraphs: [
      'What became of the contributions received: published, under review or set aside, with the reason of each refusal.',
    ],
  },
  contribute: {
    title: 'Share an initiative',
    paragraphs: [
      'Report a local initiative for access to care, or correct what is said of one, from a public source. No account, no name.',
    ],
  },
  settle: {
    title: 'Where to practise',
    paragraphs: [
      'Find the bassins de vie that answer what you expect of a place to practise, criterion by criterion, with no mark or score.',
    ],
  },
  survey: {
    title: '“Soigner demain”: what doctors think',
    paragraphs: [
      'Results of the “Soigner demain” consultation on access to care and telemedicine, beside the reality of territories.',
    ],
  },
  method: {
    title: 'Method and sources',
    paragraphs: [
      'Where each figure comes from, how it is made, what it does not say: sources, vintages, formulas, licences and reservations.',
    ],
  },
  'open-data': {
    title: 'Open data',
    paragraphs: [
      'All the figures of the map as CSV, Parquet, GeoJSON and FlatGeobuf, a Data Package, a DCAT-AP catalogue and an API of JSON files.',
    ],
  },
}
