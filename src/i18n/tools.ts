import { chosen } from './chosen'
import { around } from './fr/tools/around'
import { chips } from './fr/tools/chips'
import { exports } from './fr/tools/exports'
import { figures } from './fr/tools/figures'
import { filters } from './fr/tools/filters'
import { perimeter } from './fr/tools/perimeter'
import { search } from './fr/tools/search'
import { zone } from './fr/tools/zone'

const french = { around, chips, exports, figures, filters, perimeter, search, zone }

/** Texts of what is loaded on demand (search, zones, filters, export): kept out of the first load of the map. */
export const tools = chosen('tools', french)
