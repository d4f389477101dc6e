import type { settle as french } from '../fr/settle'

const s = (n: number) => (n > 1 ? 's' : '')
const many = (bound: string) => (bound.endsWith(' 1') ? '' : 's')
const atLeast = (n: string) => `at least ${n}`
const limits = (n: string, at: 'min' | 'max' | 'under') => (at === 'min' ? `at least ${n}` : `at most ${n}`)

export const settle: typeof french = {
  title: 'Where to practise',
  intro:
    'Say what matters to you: the page orders the bassins de vie, and tells why for each. Nothing is marked, nothing is hidden in a score.',
  criteria: {
    acces: {
      label: 'Under-served',
      bound: (n) => `APL below ${n}`,
      asks: (bound) => `${bound} on average`,
      says: (n) => `mean APL of ${n} consultations a year per inhabitant`,
      note: 'DREES calls a commune under-served (sous-dense) below 2.5. Here, the mean of the bassin de vie.',
    },
    manque: {
      label: 'Missing consultations',
      bound: (n) => `${n} GP${s(Number(n))}, at least`,
      asks: (bound) => `a lack of ${bound}`,
      says: (n, value) =>
        value === 0
          ? 'no commune below 2.5: no consultation is missing'
          : `missing, at least: the mean activity of ${n} GP${s(value)}`,
      note: 'A lower bound: no travel is counted in it.',
    },
    departs: {
      label: 'Colleagues aged 60 or over',
      bound: atLeast,
      asks: (bound) => `${bound} of self-employed GPs aged 60 or over`,
      says: (n) => `self-employed GPs aged 60 or over: ${n}`,
      note: 'Being 60 does not tell the date of leaving.',
    },
    maison: {
      label: 'Maison or centre de santé',
      bound: atLeast,
      asks: (bound) => `${bound} maison or centre de santé`,
      says: (n, value) =>
        value === 0
          ? 'neither maison nor centre de santé'
          : `${n} maison${s(value)} or centre${s(value)} de santé`,
    },
    confreres: {
      label: 'GPs already there',
      bound: atLeast,
      asks: (bound) => `${bound} self-employed GP${many(bound)}`,
      says: (n, value) => (value === 0 ? 'no self-employed GP' : `${n} self-employed GP${s(value)}`),
    },
    infirmier: {
      label: 'Nurses',
      bound: atLeast,
      asks: (bound) => `${bound} nurse${many(bound)}`,
      says: (n, value) => (value === 0 ? 'no nurse' : `${n} nurse${s(value)}`),
    },
    pharmacie: {
      label: 'Pharmacy',
      bound: atLeast,
      asks: (bound) => `${bound} ${many(bound) ? 'pharmacies' : 'pharmacy'}`,
      says: (n, value) => (value === 0 ? 'no pharmacy' : `${n} ${value > 1 ? 'pharmacies' : 'pharmacy'}`),
    },
    accueil: {
      label: 'Initiatives for interns and newcomers',
      bound: (n) =>
        ({ 3: 'listed here', 2: 'here or for the whole département' })[n] ??
        'here, for the whole département or in a comparable bassin',
      asks: (bound) => `an initiative for interns or newcomers, ${bound}`,
      says: (_, value) =>
        [
          'no initiative for interns or newcomers listed, neither here, nor for the whole département, nor in comparable bassins',
          'an initiative for interns or newcomers is listed in a comparable bassin',
          'an initiative for interns or newcomers is listed for the whole département',
          'an initiative for interns or newcomers is listed here',
        ][value] ?? '',
      note: 'Placements, assistant doctors, faculties. The list is not complete: nothing listed does not mean that there is nothing.',
    },
    fiscal: {
      label: 'FRR zoning',
      bound: (n) => (n === '1' ? 'a part' : n === '100' ? 'all' : 'half at least'),
      asks: (bound) => `inhabitants in FRR: ${bound}`,
      says: (n, value) =>
        value === 0
          ? 'outside France Ruralités Revitalisation'
          : `${n} of inhabitants in France Ruralités Revitalisation (July 2025: a tax zoning, not that of doctors)`,
      note: 'France Ruralités Revitalisation, on 10 July 2025: a tax zoning, not that of doctors (ZIP and ZAC).',
    },
    habitants: {
      label: 'People enough',
      bound: (n) => `${n}, at least`,
      asks: (bound) => `inhabitants: ${bound}`,
      says: (n) => `${n} inhabitants`,
    },
    taille: {
      label: 'Not too many people',
      bound: (n) => `${n}, at most`,
      asks: (bound) => `inhabitants: ${bound}`,
      says: (n) => `${n} inhabitants`,
    },
    ages: {
      label: 'Share aged 75 or over',
      bound: limits,
      asks: (bound) => `${bound} aged 75 or over`,
      says: (n) => `${n} of inhabitants are aged 75 or over`,
    },
    urgences: {
      label: 'Distance to emergencies',
      bound: limits,
      asks: (bound) => `emergency department at ${bound}`,
      says: (n) => `emergency department at ${n} on average, as the crow flies`,
    },
    maternite: {
      label: 'Distance to a maternity unit',
      bound: limits,
      asks: (bound) => `maternity unit at ${bound}`,
      says: (n) => `maternity unit at ${n} on average, as the crow flies`,
    },
  },
  groups: { besoin: 'Need', compagnie: 'Company', appui: 'Support', vie: 'Life' },
  weights: { indispensable: 'Must have', souhaite: 'Wished', indifferent: 'No matter' },
  groupAsked: (musts, wishes) =>
    [musts ? `${musts} must${s(musts)}` : '', wishes ? `${wishes} wish${wishes > 1 ? 'es' : ''}` : '']
      .filter(Boolean)
      .join(', ') || 'nothing asked',
  boundOf: (label) => `Threshold: ${label}`,
  asked: 'What is asked',
  reset: 'Back to the first choices',
  areas: {
    title: 'Where',
    everywhere: 'Anywhere in France. Add a place to look around it.',
    find: 'Add a place',
    hint: 'Commune, département or région',
    within: (name) => `Less than … km from ${name}`,
    km: (n) => `Less than ${n} km`,
    of: (name) => `from ${name}`,
    remove: (name) => `Remove from the search: ${name}`,
    together: 'With several places',
    togetherOptions: { un: 'Near one of them', tous: 'Near all of them' },
    full: 'Five places at most.',
    straight: 'As the crow flies, from the centre of the commune to the main commune of the bassin de vie.',
  },
  said: {
    around: (km, name) => `less than ${km} from ${name}`,
    or: ' or ',
    and: ' and ',
    everywhere: 'anywhere in France',
    partly: (place) =>
      `No bassin de vie has its main commune ${place}: here are those that have communes there.`,
  },
  result: {
    title: 'The places',
    count: (n, plural, reach) =>
      `${n} bassin${plural ? 's' : ''} de vie of ${reach} within reach ${plural ? 'have' : 'has'} all that is a must.`,
    countAll: (n, plural) => `${n} bassin${plural ? 's' : ''} de vie within reach.`,
    unsure: (n, plural) =>
      `For ${n} of them, a figure that is a must is missing: ${plural ? 'they come' : 'it comes'} last, and it is said.`,
    none: 'No bassin de vie within reach has all that is a must.',
    nowhere: 'No bassin de vie has its main commune within this distance. Look further, or add a place.',
    nowhereAll: 'No bassin de vie is near enough to all of these places. Look further, or near one of them.',
    without: (criterion, n, plural) =>
      `Without “${criterion}”, ${plural ? `${n} places` : 'one place'} more.`,
    order: 'The order',
    orderRule:
      'Places that fail a must are not in the list. The others are ordered by how many wishes they meet; equals, by how few wishes they fail (a figure that is absent is not a failure); then from the nearest to the farthest; lastly by the alphabet.',
    tied: (n) =>
      `${n} places meet the same wishes as the first: one more place, distance or wish would tell them apart.`,
    more: (n) => `See ${n} more places`,
    here: (name) => `in ${name} itself`,
    away: (km, name) => `${km} from ${name}`,
    farthest: (km, name) => `${km} from ${name}, the farthest of the places asked for`,
    overSea: (name) =>
      `The sea lies between, and a straight line crosses it: it takes a bridge or a boat from ${name}.`,
    wishes: (met, all, plural) => `${met} wish${plural ? 'es' : ''} of ${all}`,
    status: { met: 'Yes', unmet: 'No', unknown: 'No figure' },
    must: 'must',
    unknown: (criterion, why) => `${criterion}: no figure. ${why}`,
    whatIf: 'What if I came?',
    nearby: 'Maisons, centres and initiatives',
    choose: (name) => `Compare ${name}`,
    chooseShort: 'Compare',
    chooseFull: 'Four places at most.',
    map: 'The first places of the list, numbered, and access to GPs around them',
    mapNote: (source) => `Bassins de vie coloured by mean APL (${source}).`,
    source: (source) => `Sources: ${source}.`,
    copy: 'Copy the link',
    copied: 'Link copied: it holds all your choices.',
    copyFailed: 'The browser refused to copy: copy the address of the page.',
    print: 'Print',
    nothingAsked: 'No criterion is asked: the list follows distance, or the alphabet.',
  },
  why: {
    next: (sentence) => `Before the next: ${sentence}`,
    pair: (before, after, sentence) => `${before} before ${after}: ${sentence}`,
    unsure: (before, after) => `fewer figures missing that are a must (${before} against ${after}).`,
    met: (before, after) => `more wishes met (${before} against ${after}).`,
    unmet: (before, after) =>
      `as many wishes met, and fewer failed (${before} against ${after}); a figure that is absent is not a failure.`,
    km: (before, after) => `wishes being equal, nearer (${before} against ${after}).`,
    kmNone: (before) => `wishes being equal, a distance is known (${before}).`,
    name: 'all being equal: the alphabet.',
  },
  near: {
    facilities: 'Maisons and centres de santé of the bassin',
    initiatives: 'Initiatives listed in the bassin',
    places: (n, plural) => `in ${n} commune${plural ? 's' : ''}`,
    noFacility: 'Neither maison nor centre de santé in this bassin (Insee, BPE).',
    noInitiative: 'No initiative listed in this bassin. The list is not complete.',
    wide: 'For interns and newcomers, in the whole département',
    like: 'For interns and newcomers, in comparable bassins',
    likeRule:
      'Bassins that are alike by population, density, age of inhabitants, poverty and distance to a large centre.',
  },
  compare: {
    title: 'Side by side',
    hint: 'Choose up to four places in the list to see them side by side.',
    one: 'One place chosen: it takes two.',
    criterion: 'Criterion',
    distance: 'Distance as the crow flies',
    remove: (name) => `Remove ${name}`,
    full: 'All the figures of these places',
    notListed: 'is no longer in the list: it fails a must, or it is out of reach.',
  },
  address: {
    badWanted: 'the form expected is “souhaite” or “indispensable:min3”, with a threshold of the page',
    badArea: 'the form expected is “commune:km” or “departement:63”, five at most',
    badTogether: 'the possible values are “un” and “tous”',
    badChoice: 'this bassin de vie does not exist, or there are more than four',
    unknownPlace: 'this place does not exist',
  },
}
