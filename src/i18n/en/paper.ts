import type { paper as french } from '../fr/paper'

export const paper: typeof french = {
  brought: 'This address does not hold the brought data that are shown here.',
  printed: (day) => `Printed on ${day}`,
  kept: (conditions) => `Filter: ${conditions}.`,
  none: 'none',
  whole: 'No filter.',
  named: (words) => `name or code “${words}”`,
  text: (words) => `text “${words}”`,
  sorted: (column, order) => `Order: ${column}, ${order}.`,
  orders: {
    number: { asc: 'smallest first', desc: 'largest first' },
    name: { asc: 'A to Z', desc: 'Z to A' },
  },
  first: (shown, all) => `The first ${shown} rows out of ${all} are printed here.`,
  late: 'Printing was asked for before the map was ready: it is missing here. Print again.',
  more: (button) => `All are in the CSV file: button “${button}” of this page, at the address above.`,
  moreFile: (address) => `All initiatives are in a CSV file: ${address}`,
}
