import { fr } from '@/i18n/fr'
import { accessibility } from '@/i18n/fr/accessibility'
import { builds } from '@/i18n/fr/builds'
import { charts } from '@/i18n/fr/charts'
import { comparables } from '@/i18n/fr/comparables'
import { compare } from '@/i18n/fr/compare'
import { contribute } from '@/i18n/fr/contribute'
import { indicatorNotes } from '@/i18n/fr/indicatorNotes'
import { legal } from '@/i18n/fr/legal'
import { method } from '@/i18n/fr/method'
import { namedPlaces } from '@/i18n/fr/namedPlaces'
import { needResponse } from '@/i18n/fr/needResponse'
import { observatory } from '@/i18n/fr/observatory'
import { own } from '@/i18n/fr/own'
import { notFound } from '@/i18n/fr/notFound'
import { openData } from '@/i18n/fr/openData'
import { paper } from '@/i18n/fr/paper'
import { places } from '@/i18n/fr/places'
import { press } from '@/i18n/fr/press'
import { pressTerritories } from '@/i18n/fr/pressTerritories'
import { project } from '@/i18n/fr/project'
import { refusals } from '@/i18n/fr/refusals'
import { settle } from '@/i18n/fr/settle'
import { share } from '@/i18n/fr/share'
import { sourceFacts } from '@/i18n/fr/sourceFacts'
import { stillWords } from '@/i18n/fr/stillWords'
import { survey } from '@/i18n/fr/survey'
import { table } from '@/i18n/fr/table'
import { territory } from '@/i18n/fr/territory'
import { around } from '@/i18n/fr/tools/around'
import { chips } from '@/i18n/fr/tools/chips'
import { exports } from '@/i18n/fr/tools/exports'
import { bring } from '@/i18n/fr/bring'
import { brought } from '@/i18n/fr/brought'
import { figures } from '@/i18n/fr/tools/figures'
import { filters } from '@/i18n/fr/tools/filters'
import { perimeter } from '@/i18n/fr/tools/perimeter'
import { search } from '@/i18n/fr/tools/search'
import { zone } from '@/i18n/fr/tools/zone'
import { verify } from '@/i18n/fr/verify'
import { whatIf } from '@/i18n/fr/whatIf'
import type { English } from '@/i18n/en'

/** The French of every set of texts, arranged as the English is. */
export const french: English = {
  accessibility,
  base: fr,
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
  places,
  press,
  pressTerritories,
  project,
  settle,
  share,
  sourceFacts,
  stillWords,
  survey,
  territories: { charts, comparables, compare, needResponse, table, territory },
  tools: { around, chips, exports, figures, filters, perimeter, search, zone },
  verify,
  whatIf,
}
