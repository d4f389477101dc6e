import type { MapModel } from './useMapModel'

/** Where what was chosen lies: degrees, the middle of a territory. Undefined where nothing is, or is not known yet. */
export function chosenPoint({
  view,
  territories,
  points,
}: Pick<MapModel, 'view' | 'territories' | 'points'>) {
  const { selection } = view.value
  if (selection?.kind === 'territory') return pointOf(territories.at(selection.territory))
  if (selection?.kind === 'initiative')
    return pointOf(points.initiatives.value?.find(({ id }) => id === selection.id))
  const row = selection ? points.facilities.value?.code.indexOf(selection.commune) : undefined
  return row === undefined
    ? undefined
    : pointOf({ lon: points.facilities.value?.lon[row], lat: points.facilities.value?.lat[row] })
}

function pointOf(at: { lon?: number | undefined; lat?: number | undefined } | undefined) {
  return at?.lon === undefined || at.lat === undefined ? undefined : ([at.lon, at.lat] as const)
}
