import type { CommuneTiles } from '@/schema/communeTiles'

/** Where the tiles of communes are, and which there are. */
export interface ServedCommunes {
  rows: CommuneTiles['rows']
  /** Address of their folder, which ends with a slash. */
  folder: string
}

let served: ServedCommunes | undefined

/** Where maps find the tiles of communes from now on. */
export function serveCommunes(communes: ServedCommunes) {
  served = communes
}

/** A tile that the pipeline cut; undefined where there is none, where it does not come or before it is known where they are. */
export async function communeTile(
  z: number,
  x: number,
  y: number,
  signal: AbortSignal,
): Promise<ArrayBuffer | undefined> {
  if (!served?.rows[x]?.includes(y)) return undefined
  const response = await fetch(new URL(`${z}/${x}/${y}.pbf`, served.folder), { signal }).catch(() => null)
  return response?.ok ? response.arrayBuffer() : undefined
}
