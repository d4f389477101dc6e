import type { communes as frenchCommunes, worst as frenchWorst } from '../fr/territoryCommunes'

export const communes: typeof frenchCommunes = {
  title: 'The communes',
  zones: {
    title: 'France Ruralités Revitalisation (July 2025):',
    note: 'A tax zoning: it is not that of doctors (ZIP and ZAC).',
  },
  find: 'Find a commune',
  name: 'Commune',
  population: 'Inhabitants',
  count: (shown, all) => `${shown} of ${all}`,
  none: 'No commune of that name in this territory.',
  more: (n) => `The ${n} most populated are shown: type more of the name.`,
  open: (n, plural) => (plural ? `Show the ${n} communes` : 'Show the commune'),
  france: 'The communes of all France can be looked up from a région, a département or a bassin de vie.',
}

export const worst: typeof frenchWorst = {
  bassins: {
    title: 'Its bassins de vie, from worst to best served',
    under: (n, all, limit, people, count) =>
      count === 0
        ? `${all === '1' ? 'Its bassin de vie is not' : `None of its ${all} bassins de vie is`} below ${limit}, the threshold under which Drees speaks of under-service.`
        : `${all === '1' ? 'Its bassin de vie' : `${n} of its ${all} bassins de vie`} ${count > 1 ? 'are' : 'is'} below ${limit}, the Drees threshold of under-service: ${people} inhabitants.`,
  },
  communes: {
    title: 'Its communes, from worst to best served',
    under: (n, all, limit, people, count) =>
      count === 0
        ? `None of its ${all} communes is below ${limit}, the threshold under which Drees speaks of under-service.`
        : `${n} of its ${all} communes ${count > 1 ? 'are' : 'is'} below ${limit}, the Drees threshold of under-service: ${people} inhabitants.`,
    rule: 'No bassin de vie has its main commune in this territory: so these are its communes.',
  },
  missing: (n, plural, reasons) =>
    plural
      ? `${n} other territories have no APL (${reasons}).`
      : `One other territory has no APL (${reasons}).`,
  toTable: (n, plural) => (plural ? `See all ${n} in the table` : 'See it in the table'),
}
