import type { verify as french } from '../fr/verify'

const ingredients: (typeof french)['ingredients'] = {
  population: 'inhabitants',
  weight: 'standardised population of 2022',
  apl: 'APL of the commune',
  apl65: 'APL of the commune, GPs aged 65 or under',
  generalistes: 'GPs',
  maisons: 'maisons de santé',
  centres: 'centres de santé',
  pharmacies: 'pharmacies',
  infirmiers: 'nurses',
  doctors: 'self-employed GPs',
  older: 'self-employed GPs aged 60 or over',
  people: 'inhabitants at the census',
  over75: 'inhabitants aged 75 or over',
  kilometres: 'km to the nearest maison de santé',
}

export const verify: typeof french = {
  pageTitle: (indicator, name) => `Check: ${indicator}, ${name}`,
  back: (name) => `Back to ${name}`,
  lede: 'The rows of the source that make this figure, the calculation written out with them, and the file to do it again in a spreadsheet.',
  indicator: 'Indicator',
  vintage: 'Vintage',
  published: 'Published figure',
  calculation: 'The calculation',
  ingredients,
  rules: {
    mean: (of, weight) =>
      `Weighted mean: for each commune, ${of} × ${weight}; sum of the products ÷ sum of the weights.`,
    ratio: (part, whole, per) => `Sum (${part}) ÷ sum (${whole}) × ${per}, commune by commune.`,
    within: (of, limit, below, whole) =>
      `Sum (${whole}) of the communes whose value “${of}” is strictly ${below ? 'below' : 'above'} ${limit}, ÷ sum (${whole}) of all those that have a value, × 100.`,
    shortfall: (of, weight, limit, per) =>
      `For each commune where the value “${of}” is below ${limit}: ${weight} × (${limit} − value); sum of the products${per ? `, ÷ ${per}, average activity of a self-employed GP` : ''}. No travel is modelled: it is a lower bound.`,
    sum: (of) => `Sum (${of}), commune by commune.`,
    listed: 'One for each initiative that stands in the territory, or names the département or the région.',
    published: 'The producer’s own figure for this territory, as it is: one row, no calculation.',
  },
  same: (made, published) => `Made again here: ${made}. It is the published figure, ${published}.`,
  other: (made, published) =>
    `Made again here: ${made}, and not ${published}. Please report it: this figure must not be quoted.`,
  none: (reason) => `No figure: ${reason}`,
  rows: {
    communes: (n, plural) => (plural ? `The ${n} communes` : `The commune that makes this figure`),
    listed: (n, plural) => `${n} initiative${plural ? 's' : ''} listed`,
    published: 'The row of the source',
  },
  order: 'Those that weigh most first. Communes of 2026: a commune born of a merger has a single row.',
  cities:
    'Paris, Lyon and Marseille: the source gives their arrondissements, joined here in one row (sum; for an APL, mean weighted by their standardised population).',
  columns: {
    code: 'Official code',
    name: 'Commune',
    initiative: 'Initiative',
    territory: 'Territory',
    product: 'product',
    lacking: 'what is lacking',
    inside: 'inhabitants counted',
    published: 'published value',
    source: 'Text read',
  },
  more: (n) => `Show the next ${n}`,
  rest: (shown, all) => `Shown: ${shown} out of ${all}. The file has everything.`,
  noRow: 'No row: the source has nothing here.',
  missing: {
    title: (n, plural) => `${n} commune${plural ? 's' : ''} without a value`,
    consequence:
      'They are neither in the numerator nor in the denominator: the figure is that of the other communes.',
    sentence: (reason, names) => `${reason} ${names}.`,
    others: (n) => `and ${n} more`,
  },
  csv: 'Download these rows (CSV)',
  csvNote: {
    mean: 'In a spreadsheet: sum of “produit” ÷ sum of “poids”, over the rows that have a product.',
    shortfall: (per) => `In a spreadsheet: sum of “manque”${per ? ` ÷ ${per}` : ''}.`,
    ratio: (per) => `In a spreadsheet: sum of “numerateur” ÷ sum of “denominateur” × ${per}.`,
    sum: 'In a spreadsheet: sum of “valeur”.',
  },
  file: 'check',
  source: 'Where these rows come from',
  method: 'The whole method',
}
