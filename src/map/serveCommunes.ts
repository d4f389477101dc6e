import { addProtocol } from 'maplibre-gl'
import type { CommuneTiles } from '@/schema/communeTiles'
import { COMMUNES_PROTOCOL } from './buildStyle'

/** Where the tiles of communes are, and which there are. */
export interface ServedCommunes {
  rows: CommuneTiles['rows']
  /** Address of their folder, which ends with a slash. */
  folder: string
}

let served: ServedCommunes | undefined

/** Lets maps ask for tiles of communes from now on. One that does not come is left empty: the level shown stays whole. */
export function serveCommunes(communes: ServedCommunes) {
  if (served === communes) return
  served = communes
  addProtocol(COMMUNES_PROTOCOL, async ({ url }, { signal }) => {
    const [z = '', x = '', y = ''] = url.slice(`${COMMUNES_PROTOCOL}://`.length).split('/')
    const there = communes.rows[x]?.includes(Number(y))
    if (!there) return { data: empty() }
    const response = await fetch(new URL(`${z}/${x}/${y}.pbf`, communes.folder), { signal }).catch(() => null)
    return { data: response?.ok ? await response.arrayBuffer() : empty() }
  })
}

/** A new one each time: the map gives it away to its worker. */
const empty = () => new ArrayBuffer(0)
