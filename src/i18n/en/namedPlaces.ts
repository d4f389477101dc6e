import type { namedPlaces as french } from '../fr/namedPlaces'

export const namedPlaces: typeof french = {
  care: { a: 'Emergencies for adults', e: 'Emergencies for children', s: 'seasonal', n: 'branch' },
  visits: (n, plural, year) => `${n} emergency visit${plural ? 's' : ''} in ${year}`,
  type: (type) => `Maternity of type ${type.toUpperCase()}`,
  beds: (n, plural) => `${n} obstetric bed${plural ? 's' : ''}`,
  deliveries: (n, plural, year) => `${n} deliver${plural ? 'ies' : 'y'} in ${year}`,
  maternities: {
    title: (first, last) => `Maternities from ${first} to ${last}`,
    from: 'From',
    to: 'To',
    none: (first, last) => `No maternity here, neither in ${first} nor in ${last}.`,
    since: (first) => `since ${first}`,
    between: (first, last) => `between ${first} and ${last}`,
    closed: (n, plural, all, when, place) =>
      `${n} maternit${plural ? 'ies' : 'y'} out of ${all} ${plural ? 'have' : 'has'} closed ${when} ${place}.`,
    onlyClosed: (when, place) => `The only maternity there was has closed ${when} ${place}.`,
    noneClosed: (all, plural, when, place) =>
      plural
        ? `None of the ${all} maternities has closed ${when} ${place}.`
        : `The only maternity there was has not closed ${when} ${place}.`,
    noneBefore: (first, place) => `There was no maternity in ${first} ${place}.`,
    opened: (n, plural) => `${n} ${plural ? 'have' : 'has'} opened.`,
    left: (n, plural, last) =>
      n === '0' ? `There is none in ${last}.` : `There ${plural ? 'are' : 'is'} ${n} in ${last}.`,
    closedList: (names) => `Closed: ${names}.`,
    openedList: (names) => `Opened: ${names}.`,
    replacedList: (names) =>
      `Another Finess number in the same commune, neither closed nor opened: ${names}.`,
    replaced: (gone, come) => `${gone} → ${come}`,
    until: (name, year) => `${name} (until ${year})`,
    begun: (name, year) => `${name} (since ${year})`,
    others: (n, plural) => (plural ? `${n} others` : 'one other'),
    note: 'From the file alone (Drees, SAE): a maternity is said to have closed when its Finess number is no longer there and no other has entered its commune.',
    mark: 'Mark those that closed or opened',
    layer: 'Maternities that closed or opened',
    signs: { gone: 'closed', come: 'opened' },
    marked: (sign, first, last) => `Maternities ${sign} between ${first} and ${last}`,
    list: 'See the list',
  },
}
