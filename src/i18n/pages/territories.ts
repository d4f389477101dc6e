import { t as base } from '../index'
import { chosen } from '../chosen'
import { charts } from '../fr/charts'
import { comparables } from '../fr/comparables'
import { compare } from '../fr/compare'
import { needResponse } from '../fr/needResponse'
import { table } from '../fr/table'
import { territory } from '../fr/territory'

const french = { charts, comparables, compare, needResponse, table, territory }

/** All texts, with those of the territory pages: a module of its own, so that the map's first load does not carry them. */
export const t = { ...base, ...chosen('territories', french) }
