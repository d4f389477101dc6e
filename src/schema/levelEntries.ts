import type { LevelEntry } from './levelEntry'

/** The levels, from the widest to the finest: this order is that of lists, and of borders from thick to thin. */
export const LEVEL_ENTRIES = [
  {
    id: 'france',
    code: /^FR$/,
    ofCommune: 'same',
    words: {
      fr: { one: 'France', many: 'France', short: 'France', all: 'France', article: 'la France' },
      en: { one: 'France', many: 'France', short: 'France', all: 'France', article: 'France' },
    },
    parents: [],
    figures: 'first',
  },
  {
    id: 'region',
    code: /^\d{2}$/,
    headings: /\b(reg|regions?|codereg)\b/,
    ofCommune: 'holder',
    foundByPrefix: true,
    words: {
      fr: {
        one: 'région',
        many: 'régions',
        short: 'Rég.',
        all: 'Toutes les régions',
        article: 'la région',
      },
      en: { one: 'région', many: 'régions', short: 'Rég.', all: 'All régions', article: 'the région' },
    },
    parents: [],
    figures: 'first',
    initiatives: 'regions',
    map: {
      shapes: 'first',
      fromZoom: 0,
      border: { widths: [1.05, 1.8, 2.2], light: ['ink', 0.8], dark: ['ink', 0.6] },
      hatch: 'wide',
      picture: { border: 'line', width: 1.1, tolerance: 0.3, margin: 0.12 },
    },
  },
  {
    id: 'departement',
    code: /^(\d{2,3}|2[AB])$/,
    headings: /\b(dep|dept|departements?|codedep)\b/,
    ofCommune: 'code',
    param: 'dep',
    saidByCode: true,
    asked: 'departement|dept?',
    foundByPrefix: true,
    words: {
      fr: {
        one: 'département',
        many: 'départements',
        short: 'Dép.',
        all: 'Tous les départements',
        article: 'le département',
      },
      en: {
        one: 'département',
        many: 'départements',
        short: 'Dép.',
        all: 'All départements',
        article: 'the département',
      },
    },
    parents: ['region'],
    figures: 'first',
    initiatives: 'departements',
    map: {
      shapes: 'first',
      fromZoom: 0,
      border: { widths: [0.6, 1, 1.4], light: ['ink', 0.38], dark: ['ink', 0.28] },
      hatch: 'close',
      picture: { border: 'line', width: 0.6, tolerance: 0.3, margin: 0.12 },
    },
  },
  {
    // Communes that have joined together, under their SIREN number. One may straddle départements: it is attached to that
    // of its most populated commune.
    id: 'epci',
    code: /^2\d{8}$/,
    headings: /\b(epci|siren|intercommunalites?|interco|groupement)\b/,
    ofCommune: 'list',
    asked:
      'epci|interco|intercommunalites?|communautes? (de communes|d agglomeration|urbaine)|metropole|agglomeration|cc|ca|cu',
    words: {
      fr: {
        one: 'intercommunalité',
        many: 'intercommunalités',
        short: 'Interco.',
        all: 'Toutes les intercommunalités',
        article: 'l’intercommunalité',
      },
      en: {
        one: 'intercommunalité',
        many: 'intercommunalités',
        short: 'Interco.',
        all: 'All intercommunalités',
        article: 'the intercommunalité',
      },
    },
    parents: ['departement', 'region'],
    figures: 'apart',
    map: {
      shapes: 'apart',
      fromZoom: 0,
      border: { widths: [0.5, 0.8, 1.1], light: ['paper', 0.6], dark: ['ink', 0.2] },
      hatch: 'close',
      picture: { border: 'edge', width: 0.35, tolerance: 0.6, margin: 0.3 },
    },
  },
  {
    // A bassin may straddle départements: it is attached to that of its pole commune, whose code it bears.
    id: 'bassin',
    code: /^(\d{2}|2[AB])\d{3}$/,
    headings: /\b(bassins?|bv\d*|bv2022)\b/,
    ofCommune: 'column',
    asked: 'bassins?( de vie)?',
    words: {
      fr: {
        one: 'bassin de vie',
        many: 'bassins de vie',
        short: 'Bassin de vie',
        all: 'Tous les bassins de vie',
        article: 'le bassin de vie',
      },
      // An official name, as those of the other levels: it stays, and the method page explains it.
      en: {
        one: 'bassin de vie',
        many: 'bassins de vie',
        short: 'Bassin de vie',
        all: 'All bassins de vie',
        article: 'the bassin de vie',
      },
    },
    parents: ['departement', 'region'],
    figures: 'first',
    initiatives: 'bassin',
    home: true,
    map: {
      shapes: 'first',
      fromZoom: 0,
      border: { widths: [0.45, 0.7, 1], light: ['paper', 0.55], dark: ['ink', 0.16] },
      hatch: 'close',
      picture: { border: 'edge', width: 0.35, tolerance: 0.6, margin: 0.3 },
    },
  },
  {
    // Too many for files of their own: the page makes what it shows of them from the files that have a line for each.
    id: 'commune',
    code: /^(\d{2}|2[AB])\d{3}$/,
    headings: /\b(communes?|com|insee|codgeo|depcom|codecommune|codeinsee|code geo|ville|libgeo|postal|cp)\b/,
    ofCommune: 'itself',
    foundByPrefix: true,
    words: {
      fr: {
        one: 'commune',
        many: 'communes',
        short: 'Commune',
        all: 'Toutes les communes',
        article: 'la commune',
      },
      en: {
        one: 'commune',
        many: 'communes',
        short: 'Commune',
        all: 'All communes',
        article: 'the commune',
      },
    },
    parents: ['departement', 'region'],
    figures: 'made',
    map: {
      shapes: 'made',
      fromZoom: 0,
      border: { widths: [0, 0.2, 0.6], light: ['paper', 0.5], dark: ['ink', 0.14] },
      hatch: 'close',
      picture: { border: 'edge', width: 0.35, tolerance: 0.6, margin: 0.38 },
    },
  },
] as const satisfies readonly LevelEntry[]
