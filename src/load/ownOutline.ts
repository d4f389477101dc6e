import type { Outline } from '@/domain/outline'
import { communeTiles, type Artefact } from './artefacts'

/** The outline of a composed territory: made in a worker, of tiles, once for each. */
export const ownOutline = (code: string): Artefact<Outline> => ({
  file: `propre/${code}`,
  made: async () => {
    try {
      const { zoneCounter } = await import('./zoneCounter')
      return await zoneCounter().outline(code)
    } catch (error) {
      return { state: 'failed', error: { kind: 'network', file: communeTiles.file, detail: String(error) } }
    }
  },
})
