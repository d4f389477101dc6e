import { aplSeries } from './aplSeries'
import { lacking } from './lacking'
import type { territory as french } from '../fr/territory'

export const territory: typeof french = {
  title: (name) => name,
  breadcrumb: 'Where this territory is',
  actions: {
    compare: 'Compare',
    csv: 'Export the figures',
    print: 'Print',
    map: 'See on the map',
    compose: 'Add or remove communes',
    settle: 'Where to practise near here',
    note: 'Note for a council',
    noteHint: 'Two A4 pages, to print or to keep as PDF',
    noteFailed: 'The note could not be prepared: check the connection, then try again.',
    pageFile: (code) => `territory-${code}`,
  },
  unknownOwn: 'This address does not say a composed territory: it was probably cut.',
  toCompose: 'Compose a territory',
  unknownTitle: 'Territory not found',
  unknownCode: (level, code) => `No territory at level “${level}” has the code “${code}”.`,
  unknownLevel: (level) =>
    `There is no level “${level}”. The levels are region, departement, bassin and france.`,
  unknownHint: 'The code of a bassin de vie is that of its main commune.',
  toTable: 'Look in the list of territories',
  lede: {
    communes: (n, plural) => `${n} commune${plural ? 's' : ''}`,
    size: (communes, people, area) =>
      `${communes && `${communes}, `}${people} inhabitants${area && `, ${area}`}.`,
    crossed: 'Access to GPs has fallen below the threshold of under-service',
    under: 'Access to GPs is below the threshold of under-service',
    above: 'Access to GPs is above the threshold of under-service',
    trend: (percent, down, since) => `: it has ${down ? 'fallen' : 'risen'} by ${percent}% since ${since}`,
    steady: (since) => `: it has been steady since ${since}`,
    france: (percent, down) => ` (France: ${down ? '−' : '+'}${percent}%)`,
    held: (n, all) => `; yet ${n} of its ${all} bassins de vie are below it`,
    heldOne: (all) => `; yet one of its ${all} bassins de vie is below it`,
    end: '.',
    unknown: 'Its access to GPs is not published for the latest year.',
  },
  key: {
    apl: 'Access to GPs',
    rank: 'Rank',
    rankFrom: (of) => `from the worst served, ${of}`,
    doctors: 'Self-employed GPs',
    older: (n) => `${n} of them aged 60 or over`,
    twoCounts: 'Another count',
    maison: 'Maisons de santé',
    nearest: (commune, km) => `nearest to the main commune: ${commune}, ${km} as the crow flies`,
    nearestAlone: (km) => `the nearest is ${km} away as the crow flies`,
    atPole: (commune) => `nearest to the main commune: ${commune}, in the commune itself`,
    people: 'Inhabitants',
    aged: (share) => `${share} of them aged 75 or over`,
    agedMissing: 'share aged 75 or over: not published',
    france: (value) => `In France: ${value}`,
    franceOlder: (share) => `In France: ${share} aged 60 or over`,
    rates: (own, france) => `${own} per 100,000 inhabitants; in France: ${france}`,
  },
  place: {
    outOf: (total) => `out of ${total}`,
    between: (before, after) => `between ${before} and ${after}`,
    beside: (ordinal) => `level with ${ordinal}`,
    first: 'before the first',
    last: 'after the last',
  },
  strips: {
    title: (name, group) => `${name} among all territories of the same level: ${group}`,
    amongPeers: (name, many, group) => `${name} among ${many}: ${group}`,
    among: (many) => `One tick per territory (${many}). Underlined: the middle half.`,
    whole: (many) => `France among its ${many}. One tick per territory; underlined: the middle half.`,
    more: 'All the other indicators',
    main: 'the essentials',
    quartiles: ['First quarter', 'Second quarter', 'Third quarter', 'Last quarter'],
    rank: (ordinal, total) => `${ordinal} out of ${total}`,
    ties: (n, plural) => `level with ${n} other${plural ? 's' : ''}`,
    fromWorst: 'Rank counted from the worst served; from the highest value where neither side is better.',
    columns: {
      indicator: 'Indicator',
      value: 'Value',
      unit: 'Unit and source',
      rank: 'Quarter and rank',
      communes: 'Communes counted',
    },
  },
  trend: {
    title: (name, years) => `${name}: access to GPs, ${years}`,
    note: 'APL, all ages, consultations a year per standardised inhabitant. Published years only, weighted by the standardised population of 2022.',
    threshold: 'under-served: less than 2.5',
    year: 'Year',
  },
  mortality: {
    title: (name, years) => `${name}: mortality, all causes, ${years}`,
    note: 'Deaths per 100,000 inhabitants, ages made comparable (CépiDc-Inserm). Mortality depends on far more than care. No national value in the copy read: the median stands in for it.',
    few: (name, words) => `${name}: ${words}, the value is fragile.`,
    median: (many) => `Median of ${many}`,
  },
  cliff: {
    undated: 'No date of departure is in the data: ages are known, not who leaves nor when.',
    title: 'What would remain without GPs over 65',
    note: (vintage) =>
      `APL ${vintage} of all GPs, and of those aged 65 or under. The gap says what rests on doctors close to retirement. ${aplSeries}`,
    all: 'All GPs',
    younger: '65 or under',
    lost: (percent) => `${percent}% less access`,
    same: 'no gap',
    older: 'Self-employed GPs aged 60 or over',
  },
  story: {
    title: 'What sets this territory apart',
    figure: (what, value, unit, france, year) =>
      `${what}, ${value}${unit ? ` ${unit}` : ''} in ${year}${france ? ` (France: ${france})` : ''}`,
    least: (many, list) => `Among the tenth of ${many} where access is lowest: ${list}.`,
    most: (many, list) => `Among the tenth of ${many} where access is highest: ${list}.`,
    gap: (own, unit, year, below, n, median) =>
      `Access to GPs, ${own} ${unit} in ${year}, is at least a fifth ${below ? 'below' : 'above'} the median of the ${n} comparable territories (${median}).`,
    missing: (n, plural, year) =>
      `At least ${n} GP consultation${plural ? 's are' : ' is'} missing a year for each commune to reach 2.5 per standardised inhabitant (${year}; lower bound, no travel modelled).`,
    emergencies: (km, year) =>
      `The nearest commune with an emergency department is on average ${km} away as the crow flies (${year}).`,
    maternity: (now, year, then, first) =>
      `The nearest commune with a maternity is on average ${now} away as the crow flies in ${year}, against ${then} in ${first}.`,
    leaving: (older, all, year) => `Self-employed GPs aged 60 or over: ${older} of ${all} (${year}).`,
    needs: (many, list) => `Among the tenth of ${many} where the share is highest: ${list}.`,
    note: 'Only what is notable is said here: the first or last tenth, 20 km from an emergency department, 5 km more to a maternity, half of the GPs. Sources: those of each figure, below.',
  },
  facilities: {
    noneNamed: (source) => `No emergency department, maternity or hospital here (${source}).`,
    title: 'Maisons and centres de santé, by commune',
    none: (year) => `No maison or centre de santé is listed in this territory (BPE ${year}).`,
    nearest: 'The nearest outside the bassin',
    commune: 'Commune',
    distance: 'From the main commune',
    all: (n) => `See all ${n} communes`,
    note: (source) =>
      `${source}: neither name nor address; placed at the centre of the commune. Distances as the crow flies from the centre of the main commune.`,
  },
  tried: {
    title: 'What has been tried',
    here: 'Here',
    hereNone: 'None listed here.',
    near: (km) => `Within ${km}`,
    nearNone: (km) => `None listed within ${km}.`,
    nearRule:
      'Distance as the crow flies between the centre of the initiative’s commune and the nearest main commune.',
    wide: 'For the whole territory',
    notComplete: 'The list is not complete.',
    show: (n) => `See all ${n}`,
    others: (n, plural) =>
      plural ? `${n} others are on the page of this territory.` : 'Another is on the page of this territory.',
  },
  neighbours: {
    title: 'Neighbouring territories',
    none: 'No neighbouring territory: an island, or the only territory of this level.',
    rule: 'Territories that share a border, from worst to best served.',
    ownRule: 'Intercommunalités of which a commune touches this territory, from worst to best served.',
  },
  communes: {
    title: 'The communes',
    zones: {
      title: 'France Ruralités Revitalisation (July 2025):',
      names: {
        aucune: 'outside FRR',
        socle: 'FRR base',
        plus: 'FRR+',
        beneficiaire: 'FRR transitional',
        partie: 'FRR in part',
      },
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
  },
  worst: {
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
    missing: (n, plural) =>
      plural
        ? `The APL of ${n} other territories is not published.`
        : 'The APL of one other territory is not published.',
    toTable: (n, plural) => (plural ? `See all ${n} in the table` : 'See it in the table'),
  },
  holds: { rule: 'A bassin de vie belongs to the département of its main commune.' },
  several: 'It may stand for several territories:',
  kin: {
    title: 'Where it lies, what it is made of',
    wider: 'It is part of',
    partly: 'Where its communes are',
    finer: 'It is made of',
    overlapping: 'It shares communes with',
    territory: 'Territory',
    people: 'Inhabitants',
    part: (n, total, plural) => `${n} commune${plural ? 's' : ''} in common of its ${total}`,
    outside: (n, plural, level) => `${n} commune${plural ? 's' : ''} in no ${level}.`,
    all: (n) => `See all ${n}`,
    toTable: 'In the table',
    rule: 'By the communes that territories have in common, after Insee’s tables; inhabitants are those of these communes, APL that of the whole territory.',
  },
  survey: {
    title: 'What doctors think of telemedicine',
    of: (region) => `In ${region}`,
    inFrance: 'In France',
    note: 'Share of the doctors who think that telemedicine will improve access to care. Numbers of answers by région not published: uncertainty unknown.',
    notPublished: 'not published',
    level: 'The survey publishes nothing finer than the région.',
  },
  mapLabel: (name) => `${name} and its neighbours, coloured by access to GPs (APL)`,
  questions: {
    access: 'Can one find a GP, a nurse, a midwife…?',
    emergencies: 'Emergencies, a birth: how far?',
    leaving: 'Who is leaving?',
    needs: 'Who needs care most?',
    figure: 'Figure',
    here: 'Here',
    rank: (rank, of, few) => `${rank} of ${of}, from ${few ? 'the least served' : 'the highest'}`,
    frr: 'FRR is a tax zoning: it is not that of doctors (ZIP and ZAC).',
  },
  lacking: {
    ...lacking,
    essay: 'Why this bound is not a number of doctors to be found',
  },
  follow: {
    title: 'Follow this territory:',
    what: 'a feed, read without an account by any feed reader, tells of initiatives recorded here, of new figures with their change, and of corrections. It is in French.',
    format: (format) => `${format} feed`,
    feed: (name, format) => `${name}: what is new (${format})`,
  },
  note: {
    kind: 'Decision note',
    scan: 'The page, with its sources and today’s figures',
    noCode: 'The address of this page, above, is too long for a QR code.',
    worst: (name) => `${name}, its worst-served bassin de vie`,
    home: (name) => `${name}, its bassin de vie`,
    sources: 'Where these figures come from',
    initiatives: 'Each initiative has its source, on its page. The list is not complete.',
  },
  embed: { strips: 'Among the other territories', years: 'Year by year' },
  mapNote: (source) => `APL for GPs, in fixed classes. ${source}`,
}
