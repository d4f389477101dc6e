import type { whatIf as french } from '../fr/whatIf'

export const whatIf: typeof french = {
  title: 'What if a GP came, or left?',
  close: 'Close “What if?”',
  gps: 'Suppose',
  gpsOption: (n, comes, plural) => `${n} ${comes ? 'more' : 'fewer'} GP${plural ? 's' : ''}`,
  site: 'In the commune of',
  otherSite: 'Choose another commune of the bassin',
  unknownSite: 'this commune is not in this bassin de vie',
  activity: (each) => `Activity of each: ${each} consultations a year`,
  activityUsual: (mean) => `This is about the mean of a self-employed GP (${mean}).`,
  activityGap: (percent, more, mean) =>
    `That is ${percent}% ${more ? 'more' : 'less'} than the mean of a self-employed GP (${mean}).`,
  activityText: (each) => `${each} consultations a year`,
  official: (year) => `Official mean of the bassin, ${year}`,
  then: 'In this case',
  between: (low, high) => `${low} to ${high}`,
  about: (value) => `about ${value}`,
  unit: 'consultations a year per standardised inhabitant',
  come: (supposed, site) => `With ${supposed} in ${site}`,
  gain: (range, cap) => `A gain ${range}. It cannot exceed ${cap}.`,
  loss: (range, cap) => `A loss ${range}. It cannot exceed ${cap}.`,
  changeBetween: (low, high) => `between ${low} and ${high}`,
  changeAbout: (value) => `of about ${value}`,
  tiny: 'of less than 0.01: one GP is lost in the rounding of so populated a bassin',
  capTiny: '0.01',
  kept: (range) => `Share of this activity that stays with the people of the bassin: ${range}%.`,
  keptBetween: (low, high) => `between ${low} and ${high}`,
  felt: {
    some: (names) => `Some effect next door: ${names}.`,
    hardly: (names) => `Hardly any: ${names}.`,
    nothing: 'Nothing to be felt in the other bassins de vie.',
    none: 'Nothing to be felt in the neighbouring bassins de vie.',
  },
  more: (n, plural) => `and ${n} other${plural ? 's' : ''}`,
  caveat: {
    title: 'What this rests on',
    text: 'An estimate of this site, not of the Drees: its APL, to which are added travel times drawn from straight-line distances between centres of communes. All else being equal: neither patients nor other doctors change their habits.',
    limits:
      'In mountains and near an estuary, the road is longer than the straight line. The computation could be checked in the country only, not in towns.',
    corsica: 'In Corse, the latest APL published is that of 2022.',
    validation: 'How it is computed and checked',
  },
  left: {
    title: 'Without its GPs over 65',
    says: 'If all of them left, nobody replaced them and nothing else changed.',
    rests:
      'A computation of the Drees, without any model of this site: its own APL to GPs aged 65 or under alone, for the same year.',
  },
  without: 'This bassin de vie has no mean accessibility: nothing can be estimated here.',
  empty: 'No one lives within reach of this commune: nothing can be estimated.',
  csv: 'Export as CSV',
  press: {
    label: (name) => `What if? ${name}`,
    sentence: (supposed, site, each, name, from, to) =>
      `With ${supposed} in ${site} (supposed activity: ${each} consultations a year each) and nothing else changed, the mean accessibility to GPs of the bassin de vie of ${name} would go from ${from} to a value ${to} consultations a year per standardised inhabitant, according to an estimate by “Territoires de soins”, and not by the Drees, that rests on straight-line trips: the real road, the doctor’s activity and patients’ choices may give another result.`,
    unit: 'consultations a year per standardised inhabitant',
    line: (supposed, site, each, low) =>
      `What if? ${supposed} in ${site} (${each} consultations a year each), ${low ? 'low' : 'high'} end of the range: an estimate by “Territoires de soins”, and not by the Drees, on straight-line trips`,
  },
  validate: {
    title: 'The “What if?” estimate against the official figures',
    lede: (n) =>
      `For one and the same year, the Drees publishes the APL to all GPs and to those aged 65 or under. Where a single commune has GPs over 65 for miles around, the difference tells exactly to whom their consultations go: ${n} cases can be read from the file in this way. The estimate, made without looking at them, is set against them.`,
    within: (percent) => `${percent}% of the estimated shares are within 25% of the official share.`,
    covered: (percent) => `${percent}% of the ranges hold the official share.`,
    limits:
      'These cases are rural and isolated, by construction: nothing here checks towns. Where another source hides part of the weight, our estimate stands in for it; a case where that counts for more than a quarter is left out.',
    chart: 'Share of the consultations that stays in the bassin de vie',
    note: 'On the diagonal, the estimate equals the official figure. Line: range of the estimate.',
    official: 'Official share (%)',
    modelled: 'Estimated share (%)',
    range: 'Range',
    place: 'Commune',
    source: 'Drees, 2023; computed by Territoires de soins',
  },
}
