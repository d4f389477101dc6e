import type { FeatureCollection, Geometry } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { nextTask } from '@/domain/turns'
import { MAP_LEVELS } from '@/schema/level'
import type { SourceName } from './styleState'

/** Data of the map's sources; one that is absent stays as it is. Replace an object to change what is drawn. */
export type SourceData = Partial<Record<SourceName, FeatureCollection<Geometry>>>

/** Copying these to MapLibre's worker takes long enough to be felt: each has a task of its own. */
const GREAT: ReadonlySet<string> = new Set([...MAP_LEVELS, 'borders'])

/** The great ones may be made at each reading: they are not read for that. */
const holds = (name: SourceName, data?: FeatureCollection) =>
  data !== undefined && (GREAT.has(name) || data.features.length > 0)

/**
 * Gives the map the sources whose object is not the one given before: the small ones together, in the turn of the call,
 * so that they are drawn with what changes beside them.
 * @param wanted asked before each task: what changes meanwhile is taken as it is by then
 * @param told of the names of those just given, each time
 */
export function sourceFeed(
  map: MapLibreMap,
  wanted: () => SourceData,
  told: (names: readonly SourceName[]) => void = () => undefined,
) {
  const given: SourceData = {}
  let feeding = false

  /** A source is made empty: nothing is new only after something. */
  const changed = () =>
    (Object.entries(wanted()) as [SourceName, FeatureCollection][]).filter(
      ([name, data]) => data !== given[name] && (holds(name, data) || holds(name, given[name])),
    )
  function give(name: SourceName, data: FeatureCollection) {
    given[name] = data
    void map.getSource<GeoJSONSource>(name)?.setData(data)
  }
  function giveSmall() {
    const small = changed().filter(([name]) => !GREAT.has(name))
    for (const [name, data] of small) give(name, data)
    told(small.map(([name]) => name))
  }

  /** When another call is under way, that one takes care of the great ones. */
  async function feed(): Promise<void> {
    giveSmall()
    if (feeding) return
    feeding = true
    for (let [next] = changed(); next; [next] = changed()) {
      give(...next)
      told([next[0]])
      await nextTask()
      giveSmall()
    }
    feeding = false
  }
  /** Whether everything wanted has been given. */
  const complete = () => changed().length === 0

  return { feed, complete }
}
