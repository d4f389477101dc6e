import type { method as french } from '../fr/method'
import { report } from './report'
import { territoryMethod } from './territoryMethod'

type Texts = typeof french

export const method: Texts = {
  title: 'Method and sources',
  lede: 'Where each figure comes from, how it is made, what it does not say. This page is made from the very files that the application reads.',
  contents: 'On this page',
  language: {
    title: 'What stays in French',
    paragraphs: [
      'Official names stay in French, as they must be searched for and cited: those of territories and of their levels, of producers, and of the health organisations that exist in French law. An indicator has an English name for reading; its explanation begins with the French one.',
      'Initiatives stay in the language of their sources, French: titles, needs, responses and results are not translated. So are the notes on single communes in “What is left out, and why”, and the columns of the data files.',
    ],
    terms: [
      ['Région, département, commune', 'the three official levels of territory: 18, 101 and nearly 35,000.'],
      [
        'Bassin de vie',
        'the smallest territory, drawn by Insee, in which people have everyday facilities and services; 1,707 in the 2022 version. Its code and name are those of its main commune (“commune pôle”).',
      ],
      [
        'APL (accessibilité potentielle localisée)',
        'potential localised accessibility, made by the Drees: consultations within reach, a year, per standardised inhabitant.',
      ],
      [
        'Sous-dense',
        'under-served. In the Drees’s studies, strictly less than 2.5 consultations a year per standardised inhabitant.',
      ],
      [
        'Maison de santé pluriprofessionnelle',
        'a group practice of self-employed doctors, nurses and other professionals around a shared health project.',
      ],
      [
        'Centre de santé',
        'a clinic run by a town, an association or an insurer, whose professionals are salaried.',
      ],
      [
        'CPTS (communauté professionnelle territoriale de santé)',
        'the health professionals of an area who organise care together.',
      ],
      ['Médecin généraliste, libéral', 'a general practitioner (GP); self-employed.'],
      ['ARS (agence régionale de santé)', 'the regional health agency, an arm of the State.'],
      ['Ordre des médecins, Cnom', 'the French Medical Council, with which every doctor is registered.'],
      [
        'Drees, Insee, IGN, Assurance maladie',
        'the statistics office of the health ministry, the national statistics office, the national mapping agency, and the public health insurance.',
      ],
      ['BPE (base permanente des équipements)', 'Insee’s register of facilities: numbers by commune.'],
      [
        'COG (code officiel géographique)',
        'Insee’s list of communes and their codes on 1 January of a year.',
      ],
    ],
  },
  figureChanges: 'Figures that changed from one build to the next',
  sections: {
    indicators: 'The indicators',
    analyses: 'The computations made here',
    sources: 'The datasets',
    files: 'The built files',
    left: 'What is left out, and why',
    checks: 'The checks',
    cite: 'How to cite',
    changes: 'The changes',
  },
  labels: {
    definition: 'Meaning',
    rule: 'Rule',
    formula: 'Formula',
    unit: 'Unit',
    weights: 'Weights',
    breaks: 'Class limits',
    limits: 'Limits',
    vintages: 'Vintages',
    levels: 'Levels',
    sources: 'Sources',
    files: 'Files read',
    rows: 'Published rows',
  },
  fixedBreaks: (limits) => `fixed thresholds ${limits}; a threshold belongs to the class above`,
  otherMethods: (methods) => `on request: ${methods}`,
  seeMap: 'See the map',
  rowsOf: (file, rows) => `${file}: ${rows} rows`,
  notPublished: 'No file published: used for cross-checking.',
  files: { file: 'File', rows: 'Rows', bytes: 'Bytes', sources: 'From the sources', download: 'Download' },
  leftIntro:
    'What the building of the data could not attach, or set aside, row by row. An empty list means that everything found its place.',
  items: (n, plural) => `${n} ${plural ? 'items' : 'item'}`,
  none: 'no item',
  more: (n) => `and ${n} more, in report.json`,
  report,
  /** Written as in French: a comma before decimals, a space between thousands. */
  reportFigure: (text) =>
    text
      .replace(/(\d),(\d)/g, '$1.$2')
      .replace(/(\d)\s(\d)/g, '$1,$2')
      .replace('au moins', 'at least'),
  checksIntro: 'Totals recomputed at each build and compared with those of the producers.',
  check: { what: 'Check', expected: 'Expected', found: 'Found' },
  cite: [
    'A map or figure that is reused cites at least the producer of the figure, its vintage and “Territoires de soins”. The press kit of each view gives the sentence, the source, the licence and the caveats.',
    'The built data is under the Open Database License 1.0: taking it into a database requires the same licence, and citing the database and its sources. A printed map, a chart or an article only needs the citation. The code is under the MIT licence.',
  ],
  citeExample: 'Example:',
  citation: (vintage, date) =>
    `Territoires de soins, after Drees, APL for GPs, ${vintage}, and IGN, Admin Express; data under ODbL 1.0, consulted on ${date}.`,
  lackingEssay: {
    title: 'How many are missing? Two readings, and no plan',
    paragraphs: (bound, central, range, beyond, year) => [
      `Without any model: take, in the APL of ${year}, each commune below 2.5, and count the consultations that it lacks. Divided by the mean activity of a self-employed GP, this makes ${bound} GPs for France (the second figure takes, for Corsica, the year before). It is a lower bound: it supposes that each consultation added goes to who lacks it, and to nobody else.`,
      `Yet a consultation does not choose its patients: a doctor also sees those of neighbouring communes, better served. If every commune had to reach 2.5 by the doctors within its reach, our computation counts about ${central}, and ${range} depending on the times of travel supposed. ${beyond}% of the consultations added would then go to people already above 2.5, or take them beyond it. This number is the least that is enough, fractions of a doctor included and wherever they are; times of travel are those of “What if?”, then the same cut by 15% and lengthened by 20%.`,
    ],
    countTitle: 'GPs of mean activity, for France',
    countNote: 'Dot: central value. Line: range. Neither is a forecast.',
    without: 'Without travel, lower bound:',
    everyCommune: 'Every commune at 2.5, at its own door:',
    opposite: (gps, near, mean, far) => [
      `“Taking the most people over 2.5” and “reducing what is missing” seem the same aim, and choose opposite places. The first goes to populous communes that are very near the limit: many cross it, and those who have least gain nothing. With ${gps} doctors supposed, those who cross it were already at ${near} or more, and at ${mean} on average.`,
      `“Reducing what is missing” first goes where the APL is ${far}: each consultation there fills a lack but, with ${gps} doctors, nobody crosses the limit. What is counted decides who is helped: it is a choice, not a computation.`,
    ],
    aimTitle: 'APL, before, of the communes chosen first by each aim',
    aimNote: 'Consultations a year per standardised inhabitant.',
    lift: 'Taking the most people over 2.5:',
    fill: 'Reducing what is missing:',
    threshold: '2.5, under-served below',
    end: 'So no place is named here, and no plan is drawn. The first reading can be checked by hand, commune by commune; the second rests on times of travel that DREES does not publish.',
    source: (year) => `DREES, APL ${year}; Assurance maladie, 2024; computations of Territoires de soins`,
  },
  analyses: [
    {
      id: 'territoires',
      title: 'Territories',
      paragraphs: [
        'A bassin de vie belongs to the département and the région of its main commune. The communes are those of {population}, attached to the bassins de vie of 2022 by Insee’s table, never by the drawing.',
      ],
    },
    {
      id: 'classes',
      title: 'Classes of the map',
      paragraphs: [
        'Fixed thresholds: the same for every year and every territory. Equal numbers: as many territories in each class (quantiles). Natural breaks: the tightest classes possible (one-dimensional k-means, ckmeans). Around France: equal steps on either side of the national value.',
        'A missing value enters no class: it is hatched and its reason is given.',
      ],
    },
    {
      id: 'rangs',
      title: 'Ranks',
      paragraphs: [
        'Equals share a rank, and the next one skips accordingly (1, 2, 2, 4). A missing value has no rank.',
      ],
    },
    {
      id: 'distances',
      title: 'Straight-line distances',
      paragraphs: [
        'As the crow flies, from commune centre to commune centre, on a sphere with a radius of 6,371 km. A facility known only by its commune is placed at the centre of the commune.',
      ],
    },
    {
      id: 'enquete',
      title: 'Share in a survey, and uncertainty',
      paragraphs: [
        'Where the number of answers n is published, the interval is Wilson’s at 95%: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), z = 1.96. For 34% of 100 answers: 25.5 to 43.7%. It assumes a random draw.',
        'Where the national value is inside the interval, the région “cannot be told apart from the national value”. Where n is not published, the uncertainty is unknown and no difference is claimed.',
      ],
    },
    {
      id: 'carte-imprimee',
      title: 'Printed map',
      paragraphs: [
        'Conformal conic projection for metropolitan France (parallels 44° and 49°), Mercator for each overseas frame, at its own scale. Boundaries of 2018, simplified: they serve to read, not to measure.',
      ],
    },
    ...territoryMethod,
  ],
}
