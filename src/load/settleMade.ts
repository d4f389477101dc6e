import type { Settled } from '@/domain/remote'
import type { Artefact, Come, Making } from './baseArtefacts'

/** Something that the page makes of artefacts: ready when all of them are, failed as the first of these that did. */
export async function settleMade<T>(
  file: string,
  how: () => Promise<Making<T>>,
  come: Come,
): Promise<Settled<T>> {
  // What makes it is a part of the application, which may not come either.
  const making = await how().catch((error: unknown) => String(error))
  if (typeof making === 'string') return { state: 'failed', error: { kind: 'network', file, detail: making } }
  const parts = await Promise.all(making.of.map(come))
  const values = new Map<string, unknown>()
  for (const [at, part] of parts.entries()) {
    if (part.state === 'failed') return part
    values.set(making.of[at]?.file ?? '', part.value)
  }
  return { state: 'ready', value: making.make(<P>({ file: name }: Artefact<P>) => values.get(name) as P) }
}
