import { findPlaces } from '@/analysis/search/findPlaces'
import { placeIndex, type PlaceIndex } from '@/analysis/search/placeIndex'
import { placeRows } from '@/analysis/search/placeRows'
import { isCommune } from '@/domain/place'
import { communes, formerCommunes, initiatives, territories, type Artefact } from './artefacts'
import { fetchArtefact } from './fetchArtefact'
import type { SearchAnswer, SearchAsk } from './searchMessages'

// A worker: 35,000 names are read, checked and indexed without holding up what the person types.

let index: Promise<PlaceIndex | null> = Promise.resolve(null)

const answer = (message: SearchAnswer) => postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<SearchAsk>) => void receive(data))

async function receive(ask: SearchAsk) {
  if (ask.kind === 'open') {
    index = open(ask.folder)
    return
  }
  const ready = await index
  if (!ready) return
  const places =
    ask.kind === 'find'
      ? findPlaces(ready, ask.typed, ask.limit, ask.kinds)
      : ready.rows.filter((place) => isCommune(place) && place.code === ask.code && !place.part)
  answer({ kind: 'places', id: ask.id, places })
}

async function open(folder: string): Promise<PlaceIndex | null> {
  async function value<T>(artefact: Artefact<T>): Promise<T | null> {
    const remote = await fetchArtefact(artefact, folder)
    if (remote.state === 'ready') return remote.value
    if (remote.state === 'failed') answer({ kind: 'failed', error: remote.error })
    return null
  }
  const [places, former, areas, tried] = await Promise.all([
    value(communes),
    value(formerCommunes),
    value(territories),
    value(initiatives),
  ])
  return places && former && areas && tried && placeIndex(placeRows(places, former, areas, tried))
}
