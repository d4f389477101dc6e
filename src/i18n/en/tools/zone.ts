import type { zone as french } from '../../fr/tools/zone'

const place = ([lon = 0, lat = 0]: readonly number[]) => `${lat.toFixed(3)}, ${lon.toFixed(3)}`

export const zone: typeof french = {
  drawTools: { polygon: 'Polygon', rectangle: 'Box', circle: 'Circle' },
  title: 'The zone',
  intro: 'The map, the lists, the counts and the export keep only what is in the zone.',
  inTerritory: 'In a territory',
  limitTo: (name) => `Keep to ${name}`,
  limitedTo: (name) => `Kept to ${name}`,
  chooseFirst: 'First choose a territory on the map or in the list.',
  byHand: 'Drawn on the map',
  change: 'Change',
  remove: 'Delete',
  notChangeable: 'A zone made of several polygons or with holes cannot be changed by hand.',
  choose: 'Choose a file',
  drawing: {
    polygon: 'Click the map to place each corner; finish on the first.',
    rectangle: 'Click a first corner, then the opposite one.',
    circle: 'Click the centre, then a point on the edge.',
    change: 'Move the corners; pull a point between two to add one.',
  },
  keyboard:
    'By keyboard: arrows move the map under the crosshair, Space places a corner, Backspace undoes, Enter finishes, Escape gives up.',
  keyboardChange:
    'By keyboard: N picks the next corner, arrows move the map, Space brings the corner to the crosshair, Enter finishes.',
  putHere: 'Place a corner at the crosshair',
  moveHere: 'Bring the corner to the crosshair',
  next: 'Next corner',
  previous: 'Previous corner',
  undo: 'Undo',
  finish: 'Finish',
  abandon: 'Give up',
  corners: (n) => (n === 1 ? 'One corner placed.' : `${n} corners placed.`),
  corner: (n, of) => `Corner ${n} of ${of}.`,
  simplified:
    'The zone was simplified to fit into the address of the page: its edges are approximate, the counts follow the zone displayed.',
  tooDetailed:
    'This zone is too intricate to fit into the address of the page, even simplified. Reduce it to fewer pieces.',
  several: (n) => `The ${n} polygons of the file make one zone.`,
  setAside: (n: number) =>
    n === 1
      ? 'One element without an outline was left aside.'
      : `${n} elements without an outline were left aside.`,
  reading: (name) => `Reading “${name}”…`,
  fileRefused: (name) => `“${name}” could not be used as a zone.`,
  problems: {
    projected: ({ at }) =>
      `Its coordinates are not degrees (the first: ${at.slice(0, 2).map(Math.round).join(', ')}). They fall in France under none of the projections known here: save it in WGS 84 (EPSG:4326) or in Lambert 93 (EPSG:2154).`,
    swapped: ({ at }) =>
      `Latitude and longitude seem to be swapped (first position: ${at.slice(0, 2).join(', ')}). Longitude is expected first: swap them.`,
    'outside-france': ({ at }) =>
      `The zone is outside France (latitude, longitude: ${place(at)}). Check its coordinates, and the projection that they are in.`,
    'too-many-vertices': ({ count, most }) =>
      `It has ${count} vertices, more than the ${most} accepted. Simplify its outlines.`,
    'too-large': () => 'The zone is larger than all of France. Reduce it.',
    flat: () =>
      'The zone has no area: its corners are aligned or one upon another. It needs three that are not.',
    crossing: ({ at }) =>
      `Its outline crosses itself, around ${place(at)} (latitude, longitude): what is inside cannot be told. Make several simple outlines of it.`,
  },
}
