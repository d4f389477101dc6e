import type { charts as french } from '../fr/charts'

export const charts: typeof french = {
  table: 'The figures of this chart',
  svg: 'SVG',
  png: 'PNG',
  downloadAs: (kind, title) => `Download as ${kind}: ${title}`,
  download: 'Download',
  source: (source) => `Source: ${source}. Territoires de soins, data of the site under the ODbL licence.`,
  andMore: (value) => `${value} and over`,
  middle: 'One tick per territory; underlined: the middle half.',
  noInterpolation: 'No value between the points: the line joins them, it does not estimate.',
  altSeries: (name, values) => `${name}: ${values}`,
  altPoint: (name, value) => `${name} ${value}`,
  missingSeries: (name, reason) => `${name}: ${reason}.`,
}
