import type { FacilityId } from '@/i18n/fr/facilities'
import type { Axis } from '@/schema/initiative'
import type { MapLevel } from '@/schema/level'
import type { BasemapId } from './basemap'
import type { ClassMethod } from './classMethods'
import type { IndicatorId } from './indicatorIds'
import type { MapFilter } from './initiativeFilter'
import type { MaternityYears } from './maternityYears'
import type { TerritoryRef } from './territory'
import type { WhatIf } from './whatIf'
import type { Around, Shape } from './zone'

/** Layers of points that can be shown over the territories. */
export type PointLayer = Axis | FacilityId

/** Degrees and MapLibre zoom. */
export interface Camera {
  lat: number
  lon: number
  zoom: number
}

/** What is singled out: a territory, an initiative or the facilities of a place; never two at once. */
export type Selection =
  | { kind: 'territory'; territory: TerritoryRef }
  | { kind: 'initiative'; id: string }
  | { kind: 'facility'; commune: string }

/** All that the map page shows, and all that its address carries. `camera` null means France whole. */
export interface View {
  level: MapLevel
  indicator: IndicatorId
  vintage: string
  method: ClassMethod
  layers: readonly PointLayer[]
  /** Two years between which maternities that closed and opened are marked; null for none. */
  maternities: MaternityYears | null
  /** Plan asked for under the territories; its pictures come from another site. */
  background: BasemapId | null
  camera: Camera | null
  selection: Selection | null
  /** What is supposed of the bassin singled out. */
  whatIf: WhatIf | null
  /** Only what lies in this territory. */
  within: TerritoryRef | null
  /** A place whose surroundings are told; with `aroundOnly`, also a filter. */
  around: Around | null
  aroundOnly: boolean
  /** Only what lies in this drawn zone. */
  shape: Shape | null
  /** What that zone is called: by the name of its file, where it came from one. */
  shapeName: string
  /** Axes are layers. */
  filter: MapFilter
}
