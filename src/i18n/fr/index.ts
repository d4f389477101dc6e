import { common } from './common'
import { errors } from './errors'
import { facilities } from './facilities'
import { indicators, indicatorGroups } from './indicators'
import { initiatives } from './initiatives'
import { map } from './map'
import { missing } from './missing'

export const fr = { common, errors, facilities, indicators, indicatorGroups, initiatives, map, missing }

export type Messages = typeof fr
