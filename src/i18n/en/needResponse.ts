import type { needResponse as french } from '../fr/needResponse'

export const needResponse: typeof french = {
  nav: 'Territories with no response listed',
  title: 'Territories with no response listed',
  mapLabel: 'Map of need and response. The list beside it gives the same territories and the same figures.',
  rule: {
    label: 'The rule, which you can change',
    vintage: 'in',
    maisonOff: ', with a maison de santé',
    initiative: ', if no initiative',
    initiativeOff: ', with an initiative listed',
    end: '.',
  },
  controls: {
    also: 'Another need',
    need: 'Need',
    vintage: 'Year of the APL',
    maison: 'Maison de santé',
    initiative: 'Initiative',
    population: 'Population',
  },
  need: {
    below: (limit) => `below ${limit}`,
    tenth: 'among the lowest tenth',
    off: 'of any value',
  },
  also: {
    among: {
      served: {
        10: 'among the tenth worst served',
        25: 'among the quarter worst served',
        50: 'among the half worst served',
      },
      lowest: {
        10: 'among the tenth of lowest values',
        25: 'among the quarter of lowest values',
        50: 'among the half of lowest values',
      },
      highest: {
        10: 'among the tenth of highest values',
        25: 'among the quarter of highest values',
        50: 'among the half of highest values',
      },
    },
    remove: 'any (remove)',
    add: '+ another need',
    note: (what, limit) => `${what}: ${limit}.`,
    below: (value) => `less than ${value}`,
    above: (value) => `more than ${value}`,
  },
  maison: {
    inside: 'no maison de santé',
    within: (km) => `no maison de santé, nor any within ${km}`,
    off: 'or not',
  },
  initiative: {
    inside: 'is listed in it',
    within: (km) => `is listed in it nor within ${km}`,
    off: 'or not',
  },
  population: {
    atLeast: (n) => `at least ${n} inhabitants`,
    off: 'any number of inhabitants',
  },
  tenthIs: (limit) => `The lowest tenth: APL below ${limit}.`,
  reset: 'Back to the initial rule',
  people: 'inhabitants',
  millionOf: (_plural) => 'million inhabitants',
  exact: (n) => `exactly ${n} inhabitants`,
  export: 'Export',
  fileName: 'territories-with-no-response-listed',
  result: (count, people, plural) =>
    `${count} ${plural ? 'meet' : 'meets'} the rule, that is ${people} inhabitants.`,
  at: {
    bassin: {
      start: 'A bassin de vie is kept if its APL is',
      also: (what) => `, if, for ${what}, it is`,
      maison: ', if it has',
      population: ', and if it has',
      none: 'No bassin de vie meets this rule. Widen a criterion, or switch it off.',
      unknown: (n, plural) =>
        plural
          ? `${n} other bassins would meet the other criteria, but have no APL: they are not counted.`
          : `${n} other bassin would meet the other criteria, but has no APL: it is not counted.`,
      unknownAlso: (n, plural) =>
        `${n} other bassin${plural ? 's' : ''} would meet the other criteria, but a figure of the need is missing there: ${plural ? 'they are' : 'it is'} not counted.`,
      name: 'Bassin de vie',
      inside: 'in the bassin',
      from: 'from the centre of the main commune',
      zoneRule: 'Bassins whose main commune is in the zone.',
      response: 'Maisons de santé and initiatives in the bassin',
      words:
        'Bright red: great need and no response listed in the bassin. Towards blue, more responses; towards pale, less need.',
      marked: (n, plural) => `Meets the rule: ${n} bassin${plural ? 's' : ''}`,
      missing: (n, plural) => `No APL: ${n} bassin${plural ? 's' : ''}`,
      difference:
        'The red looks at the bassin alone; the rule also looks at nearby initiatives and at population. A red bassin may therefore not be circled.',
      maisonKm: 'distance from the main commune to it (km as the crow flies)',
      initiativeKm: 'distance from the main commune to this initiative (km as the crow flies)',
      thin: () => '',
    },
    commune: {
      start: 'A commune is kept if its APL is',
      also: (what) => `, if, for ${what}, it is`,
      maison: ', if it has',
      population: ', and if it has',
      none: 'No commune meets this rule. Widen a criterion, or switch it off.',
      unknown: (n, plural) =>
        plural
          ? `${n} other communes would meet the other criteria, but have no APL: they are not counted.`
          : `${n} other commune would meet the other criteria, but has no APL: it is not counted.`,
      unknownAlso: (n, plural) =>
        `${n} other commune${plural ? 's' : ''} would meet the other criteria, but a figure of the need is missing there: ${plural ? 'they are' : 'it is'} not counted.`,
      name: 'Commune',
      inside: 'in the commune',
      from: 'from the centre of the commune',
      zoneRule: 'Communes whose centre is in the zone.',
      response: 'Maisons de santé and initiatives in the commune',
      words:
        'Bright red: great need and no response listed in the commune. Towards blue, more responses; towards pale, less need.',
      marked: (n, plural) => `Meets the rule: ${n} commune${plural ? 's' : ''}`,
      missing: (n, plural) => `No APL: ${n} commune${plural ? 's' : ''}`,
      difference:
        'The red looks at the commune alone; the rule also looks at nearby initiatives and at population. A red commune may therefore not be circled.',
      maisonKm: 'distance from the centre of the commune to it (km as the crow flies)',
      initiativeKm: 'distance from the centre of the commune to this initiative (km as the crow flies)',
      thin: (have, all, plural) =>
        `${have === '0' ? `None of ${all} communes has` : `Only ${have} commune${plural ? 's' : ''} of ${all} ${plural ? 'have' : 'has'}`} an initiative listed: at this level, nearly all seem without response, and distance says more than absence.`,
    },
  },
  level: 'Level',
  columns: {
    rank: 'Rank',
    population: 'Inhabitants',
    apl: (vintage) => `APL ${vintage}`,
    maison: 'Maison de santé',
    initiative: 'Initiative',
    sort: (column) => `Sort by ${column}`,
  },
  nearestMaison: (commune) => `Maison de santé (${commune})`,
  nearestInitiative: 'Nearest initiative',
  open: 'Open its page',
  caution: 'No response listed does not mean no response.',
  census: (all, located, from) =>
    `The list holds ${all} initiatives and is not complete; only the ${located} that have a place enter the rule. Distances as the crow flies ${from}.`,
  censusIn: (name, all, located, plural, from) =>
    `${name}: ${all} initiative${plural ? 's' : ''} listed, ${located} of them with a point: the rule counts only these. The list is not complete. Those around also count in the distances, as the crow flies ${from}.`,
  place: 'Territory',
  everywhere: 'The whole of France',
  zone: 'Drawn zone',
  openPlace: 'Its page',
  where: (name) => `Territory: ${name}. `,
  report: 'Report an initiative',
  rulePosition: 'Rule, result and list',
  legend: {
    title: (vintage) => `Need (APL ${vintage}) and response`,
    strong: 'great need',
    weak: 'little need',
    columns: ['0', '1', '2 or more'],
    cell: (need, response, count) => `APL ${need}, ${response}: ${count}`,
    responses: ['no response listed', 'one response listed', 'two or more responses listed'],
    notRinged: 'too many to be circled one by one',
    read: 'Reading the map',
  },
  csv: {
    apl: (vintage) => `APL ${vintage} (Drees, GPs)`,
    maison: (year) => `commune of the nearest maison de santé (BPE ${year})`,
    initiative: 'nearest initiative listed',
    rule: (sentence) => `Rule: ${sentence}`,
  },
  reasons: {
    badNeed: 'the expected need is a number between 0 and 20, “dixieme” (a tenth) or “tous” (all)',
    badAlso:
      'another need is an indicator of access and a share, 10, 25 or 50, for example “apl-infirmiers:25”',
    badDistance: 'the expected distance is a number of kilometres between 0 and 200, or “tous” (all)',
    badPopulation: 'the expected number of inhabitants is a whole number',
    badSort: 'there is no such column',
  },
}
