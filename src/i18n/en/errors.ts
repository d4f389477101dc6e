import type { LoadError } from '@/domain/remote'
import type { errors as french } from '../fr/errors'
import { LEVEL_ENTRIES } from '@/schema/levelEntries'
import { indicators } from './indicators'

/** What each artefact is called in a sentence read by a person. */
const artefacts: Record<string, string> = {
  'boundaries.json': 'the boundaries of the territories',
  'territories.json': 'the list of territories',
  'initiatives.json': 'the initiatives',
  'contributions.json': 'the record of contributions',
  'facilities.json': 'the health facilities',
  'facility-details.json': 'the details of emergencies and maternities',
  'maternities.json': 'the maternities by year',
  'neighbours.json': 'the neighbours of territories',
  'former-communes.json': 'the names of former communes',
  'overlaps.json': 'the communes that territories have in common',
  'members.json': 'the communes of each territory',
  'commune-tiles.json': 'the list of the outlines of communes',
  'towns.json': 'the names of towns',
  'what-if.json': 'where people live',
  'lacking-study.json': 'what is missing, and its two readings',
  'what-if-validation.json': 'the cases it is checked against',
  'sources.json': 'the sources',
  'communes.json': 'the list of communes',
  'communes-apl.json': 'the APL of each commune',
  'survey.json': 'the survey',
  'proposals.json': 'the proposals of the Ordre des médecins',
  'builds.json': 'what each update changed',
  'changes.json': 'the list of changes',
  'report.json': 'the report of what was left out',
  'manifest.json': 'the list of files',
}

function what(path: string): string {
  const apart = LEVEL_ENTRIES.find(({ id }) => path.startsWith(`${id}/`))
  return apart ? `${whatIn(path.slice(apart.id.length + 1))} (${apart.words.en.many})` : whatIn(path)
}

function whatIn(file: string): string {
  const named = Object.entries(indicators).find(([id]) => file === `values/${id}.json`)
  if (named) return `the values of “${named[1].short}”`
  if (file.startsWith('initiatives/')) return 'the texts of some initiatives'
  return artefacts[file] ?? (file.startsWith('communes-') ? 'the figures of communes' : file)
}

const reasons: Record<LoadError['kind'], (error: LoadError) => string> = {
  network: () => 'the server did not answer',
  absent: (error) => `the file ${error.file} was not found (${error.detail})`,
  'not-json': (error) => `the file ${error.file} is incomplete or unreadable`,
  'wrong-shape': (error) =>
    `the file ${error.file} does not have the expected form (field “${error.field ?? '?'}”)`,
}

export const errors: typeof french = {
  artefact: (error) =>
    `Could not load ${what(error.file)}: ${reasons[error.kind](error)}. The rest of the page works.`,
  noWebgl:
    'This browser cannot show the interactive map (WebGL is missing or switched off). The list and the figures remain available.',
  mapFailed: (reason: string) =>
    `The interactive map could not be made: ${reason}. The list and the figures remain available.`,
  surfaceLost:
    'The browser has taken back the map’s drawing surface (graphics memory). It returns as soon as the browser gives it back; the list and the figures remain.',
  address: (said, reason, plural) =>
    `The address contains “${said}”: ${reason}. ${plural ? 'These values were' : 'This value was'} ignored.`,
  reasons: {
    unknownLevel: 'there is no such geographic level',
    unknownIndicator: 'there is no such indicator',
    broughtElsewhere:
      'somebody brought these figures: they are not on this device, and no address holds them; their project file (.territoires.json) opens them, in “My figures”',
    unknownVintage: 'this indicator has no such year at this geographic level',
    unknownMethod: 'there is no such way of making classes',
    unknownLayer: 'there is no such layer',
    unknownBackground: 'there is no such background map',
    badCamera: 'the expected position is “latitude,longitude,zoom”',
    unknownTerritory: 'there is no such territory',
    unknownInitiative: 'there is no such initiative',
    unknownPlace: 'no maison or centre de santé is listed there',
    levelWithoutIndicator: 'this indicator does not exist at this geographic level',
    badAround: (radii) =>
      `the expected form is “latitude,longitude,radius”, the radius being one of these numbers of km: ${radii}`,
    badMaternityYears: (first, last) =>
      `two years from ${first} to ${last}, the earlier first: ${first}-${last}`,
    badWhatIf:
      'the expected form is “GPs:consultations:commune”, from −5 to 5 and from 3500 to 5500, for example “1:4500:63003”',
    badAroundOnly: 'the only possible value is “seul”',
    badZoneName: 'the name of a zone is at most 60 letters, digits and plain signs, with its zone',
    badShape: 'this is not a zone written by this map',
    unknownFilter: 'this filter has no such value',
    unknownParameter: 'there is no such parameter',
  },
}
