import { chosen } from '../chosen'
import { builds } from '../fr/builds'

/** Texts of what changed: apart from `t`, so that the map's first load does not carry them. */
export const buildTexts = chosen('builds', builds)
