import { indexPeople, peopleOf, type People } from '@/analysis/whatIf/people'
import { spreadOf } from '@/analysis/whatIf/spread'
import type { LoadError } from '@/domain/remote'
import { whatIf } from './artefacts'
import { fetchArtefact } from './fetchArtefact'
import type { Site, SpreadFound, WhatIfAnswer, WhatIfAsk } from './whatIfMessages'

// A worker: 35,000 places are read, checked and indexed without holding up the page.

let folder = ''
let people: Promise<People | LoadError> | undefined

self.addEventListener('message', ({ data }: MessageEvent<WhatIfAsk>) => {
  if (data.kind === 'open') folder = data.folder
  else void tell(data)
})

async function tell({ id, ...site }: Site & { id: number }) {
  const known = await (people ??= load())
  const isThere = 'points' in known
  // Asked again after a failure, it may have come back.
  if (!isThere) people = undefined
  postMessage((isThere ? { id, found: find(known, site) } : { id, error: known }) satisfies WhatIfAnswer)
}

async function load(): Promise<People | LoadError> {
  const remote = await fetchArtefact(whatIf, folder)
  return remote.state === 'ready' ? indexPeople(remote.value) : remote.error
}

function find(known: People, { bassin, rank }: Site): SpreadFound | null {
  const own = known.bassins.indexOf(bassin)
  const pole = known.pole[own]
  const spread = pole === undefined ? null : spreadOf(known, pole + rank)
  if (!spread) return null
  return {
    kept: spread.kept,
    people: peopleOf(known, own),
    elsewhere: spread.elsewhere.map(({ bassin: row, share }) => ({
      ...{ code: known.bassins[row] ?? '', share },
      people: peopleOf(known, row),
    })),
  }
}
