import type { chips as french } from '../../fr/tools/chips'

export const chips: typeof french = {
  label: 'Filters in place',
  radius: (km) => `Radius of ${km} km`,
  shape: 'Drawn zone',
  filters: (n) => (n === 1 ? 'One initiative filter' : `${n} initiative filters`),
  remove: (name) => `Remove the filter: ${name}`,
  figures: 'Figures of the zone',
  clear: 'Clear all',
}
