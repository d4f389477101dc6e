import type { builds as french } from '../fr/builds'

export const builds: typeof french = {
  title: 'What has changed',
  lede: 'Producers publish new years and correct old ones. Each build of the data is compared with the one before it: this is what moved.',
  sections: { figures: 'Figures, build by build', texts: 'Method and corrections' },
  none: 'No build has changed a figure yet since this log has been kept.',
  bounds: (national, local, share) =>
    `A national figure of a year already published that moves by more than ${national}, more than ${share} of the territories moving by more than ${local}, or a value, a year or a territory lost stop the build until a person has read them.`,
  changes: {
    places: (what, count, come) => `${what}: ${count} ${come ? 'more' : 'fewer'}`,
    figure: (label, vintage) => `${label}, ${vintage}`,
    at: (figure, level) => `${figure}, ${level}`,
    isNew: (figure) => `${figure}: new year`,
    isLost: (figure) => `${figure}: year lost`,
    lost: (where, count, plural) => `${where}: ${count} figure${plural ? 's' : ''} lost`,
    moved: (where, count, plural) => `${where}: ${count} figure${plural ? 's' : ''} changed`,
    unseen: 'beyond the decimals shown',
    fromTo: (name, before, after) => `${name} ${before} → ${after}`,
    total: (what, before, after) => `${what}: ${before} → ${after}`,
    moves: (places, plural) => `${places} place${plural ? 's' : ''} where the number changes`,
    initiatives: (gone, come) => `${come} more, ${gone} fewer`,
    unmatched: (count, plural) =>
      `${count} code${plural ? 's' : ''} of the files no longer ${plural ? 'lead' : 'leads'} to any commune`,
    some: (names, more) => ` (${names}${more ? ', …' : ''})`,
    communes: 'communes of the list',
  },
}
