import { accessibility } from './accessibility'
import { bring } from './bring'
import { brought } from './brought'
import { builds } from './builds'
import { charts } from './charts'
import { common } from './common'
import { comparables } from './comparables'
import { compare } from './compare'
import { contribute } from './contribute'
import { errors } from './errors'
import { facilities } from './facilities'
import { indicatorNotes } from './indicatorNotes'
import { indicatorGroups, indicators } from './indicators'
import { initiatives } from './initiatives'
import { legal } from './legal'
import { map } from './map'
import { method } from './method'
import { missing } from './missing'
import { namedPlaces } from './namedPlaces'
import { needResponse } from './needResponse'
import { observatory } from './observatory'
import { own } from './own'
import { notFound } from './notFound'
import { openData } from './openData'
import { paper } from './paper'
import { share } from './share'
import { places } from './places'
import { press } from './press'
import { pressTerritories } from './pressTerritories'
import { project } from './project'
import { refusals } from './refusals'
import { settle } from './settle'
import { sourceFacts } from './sourceFacts'
import { stillWords } from './stillWords'
import { survey } from './survey'
import { table } from './table'
import { territory } from './territory'
import { around } from './tools/around'
import { chips } from './tools/chips'
import { exports } from './tools/exports'
import { figures } from './tools/figures'
import { filters } from './tools/filters'
import { perimeter } from './tools/perimeter'
import { search } from './tools/search'
import { zone } from './tools/zone'
import { verify } from './verify'
import { whatIf } from './whatIf'

/**
 * All English texts, by the set that a module of `src/i18n` gives out. Each file has the type of the French one: a
 * missing key, or one too many, does not compile. Nothing here imports French values: they must come later.
 */
export const en = {
  accessibility,
  base: { common, errors, facilities, indicators, indicatorGroups, initiatives, map, missing },
  bring,
  brought,
  builds,
  indicatorNotes,
  legal,
  method,
  namedPlaces,
  observatory: { ...observatory, contribute, refusals },
  own,
  notFound,
  openData,
  paper,
  share,
  places,
  press,
  pressTerritories,
  project,
  settle,
  sourceFacts,
  stillWords,
  survey,
  territories: { charts, comparables, compare, needResponse, table, territory },
  tools: { around, chips, exports, figures, filters, perimeter, search, zone },
  verify,
  whatIf,
}

export type English = typeof en
