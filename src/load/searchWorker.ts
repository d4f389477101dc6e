import { findPlaces } from '@/analysis/search/findPlaces'
import { placeIndex } from '@/analysis/search/placeIndex'
import { placeRows, type PlaceTables } from '@/analysis/search/placeRows'
import { isCommune } from '@/domain/place'
import type { LoadError } from '@/domain/remote'
import { FOLDER_LEVELS } from '@/schema/level'
import type { Territories } from '@/schema/territories'
import {
  apartTerritories,
  communes,
  formerCommunes,
  initiatives,
  territories,
  type Artefact,
} from './artefacts'
import { fetchArtefact } from './fetchArtefact'
import type { SearchAnswer, SearchAsk } from './searchMessages'

// A worker: 35,000 names are read, checked and indexed without holding up what the person types.

const tables: PlaceTables = {}
const apart = new Map<string, Partial<Territories>>()
let folder = ''
let index = placeIndex([])
let missing: LoadError[] = []
let ready: Promise<void> = Promise.resolve()

self.addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => void receive(data))

async function receive(ask: SearchAsk) {
  if (ask.kind === 'open') {
    folder = ask.folder
    ready = load()
    return
  }
  // What did not come is asked for again: it may have come back.
  if (missing.length) {
    missing = []
    ready = load()
  }
  await ready
  const places =
    ask.kind === 'find'
      ? findPlaces(index, ask.typed, ask.limit, ask.kinds)
      : index.rows.filter((place) => isCommune(place) && place.code === ask.code && !place.part)
  postMessage({ id: ask.id, places, missing } satisfies SearchAnswer)
}

/** Indexes what there is with what comes. */
async function load() {
  const failed: LoadError[] = []
  let came = false
  async function value<T>(known: T | undefined, artefact: Artefact<T>): Promise<T | undefined> {
    if (known !== undefined) return known
    const remote = await fetchArtefact(artefact, folder)
    if (remote.state === 'failed') failed.push(remote.error)
    else came = true
    return remote.state === 'ready' ? remote.value : undefined
  }
  const [places, former, areas, tried] = await Promise.all([
    value(tables.communes, communes),
    value(tables.former, formerCommunes),
    value(tables.territories, territories),
    value(tables.initiatives, initiatives),
    ...FOLDER_LEVELS.map(async (level) => {
      const own = await value(apart.get(level), apartTerritories(level))
      if (own) apart.set(level, own)
    }),
  ])
  Object.assign(tables, { communes: places, former, territories: areas, initiatives: tried })

  if (came)
    index = placeIndex(
      placeRows({ ...tables, territories: areas && Object.assign({}, areas, ...apart.values()) }),
    )
  missing = failed
}
