import { until } from '@vueuse/core'
import type { Artefact } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'

/** An artefact's value as soon as it is there. @throws when it could not be loaded; the store keeps why. */
export async function whenReady<T>(artefact: Artefact<T>): Promise<T> {
  const artefacts = useArtefacts()
  const remote = await until(() => artefacts.get(artefact)).toMatch(
    ({ state }) => state === 'ready' || state === 'failed',
  )
  if (remote.state !== 'ready') throw new Error(`${artefact.file} is not there`)
  return remote.value
}
