import { LEVEL_ENTRIES } from '@/schema/levelEntries'
import type { common as french } from '../fr/common'

const levels = Object.fromEntries(
  LEVEL_ENTRIES.map(({ id, words }) => [id, words.en]),
) as unknown as (typeof french)['levels']

export const common: typeof french = {
  product: 'Territoires de soins',
  skip: 'Skip to content',
  nav: {
    label: 'Pages',
    menu: 'Menu',
    accessibility: 'Accessibility',
    legal: 'Legal notice',
    map: 'Map',
    territories: 'Territories',
    compare: 'Compare',
    initiatives: 'Initiatives',
    survey: 'Survey',
    method: 'Method',
    contribute: 'Contribute',
  },
  theme: { toDark: 'Switch to the dark theme', toLight: 'Switch to the light theme' },
  otherLanguage: { short: 'FR', name: 'FR, version française de cette page' },
  pressKit: 'Press kit',
  pressKitFailed: 'The press kit could not be prepared: some of the data is missing. Reload the page.',
  close: 'Close',
  clear: 'Clear',
  retry: 'Try again',
  loading: 'Loading…',
  notLoaded: 'Could not be loaded.',
  france: 'France',
  levels,
  count: (n, level, plural) => `${n} ${plural ? levels[level].many : levels[level].one}`,
  inhabitants: (n) => `${n} inhabitants`,
  communes: (n, plural) => `${n} commune${plural ? 's' : ''}`,
  area: (n) => `${n} km²`,
  km: (n) => `${n} km`,
  outOf: (part, whole) => `${part} out of ${whole}`,
  missingPart: {
    text: 'Part of the site did not come: the network is cut, or a newer version is online.',
    accept: 'Reload',
  },
  update: { ready: 'A new version is ready.', accept: 'Show it' },
  percent: (n) => `${n}%`,
  span: (from, to) => `${from} to ${to}`,
  labelled: (label, text) => `${label}: ${text}`,
  listSeparator: ', ',
  phraseSeparator: '; ',
}
