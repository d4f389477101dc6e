import type { brought as french } from '../fr/brought'

export const brought: typeof french = {
  label: (name) => `${name} (brought data)`,
  noSource: 'source not given',
  noYear: 'year not given',
  credit: (source) => (source ? `${source} (brought data)` : 'brought data, source not given'),
  licence: 'That of the source: to be checked by the person who brought these data',
  caveat:
    'These figures were brought by a person, from a file of their own. This site neither made nor checked them.',
  cover: (percent) =>
    `A territory has a figure only where its parts have one for ${percent}% of its inhabitants.`,
  ingredient: 'the figure brought',
  notes: {
    definition: 'Figures brought from a file, on this device only: this site neither made nor checked them.',
    rule: 'As the file gives them; the page “My figures” says how they were matched to territories, and how wider levels are made of them.',
  },
}
