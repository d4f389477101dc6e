import { defineStore } from 'pinia'
import { computed, shallowReactive, shallowRef, type ShallowRef } from 'vue'
import type { LoadError, Part, Remote, Settled } from '@/domain/remote'
import type { Artefact } from '@/load/artefacts'
import { fetchArtefact } from '@/load/fetchArtefact'

/** Every artefact asked for so far: fetched once, shared by all pages, kept shallow (geometry must not be proxied). */
export const useArtefacts = defineStore('artefacts', () => {
  interface Entry {
    artefact: Artefact<unknown>
    remote: ShallowRef<Remote<unknown>>
    /** Done once it has come, or failed. */
    coming?: Promise<void>
  }
  const known = shallowReactive(new Map<string, Entry>())

  let closed = false

  function load(entry: Entry) {
    entry.coming = come(entry)
  }
  async function come({ artefact, remote }: Entry) {
    remote.value = { state: 'loading' }
    remote.value = await fetchArtefact(artefact, undefined, settled)
  }
  /** Asked for once, by whoever looks at it or makes something of it. */
  async function settled<T>(part: Artefact<T>): Promise<Settled<T>> {
    get(part)
    await known.get(part.file)?.coming
    return get(part) as Settled<T>
  }

  /** The artefact's state; asking for it the first time starts its loading. */
  function get<T>(artefact: Artefact<T>): Remote<T> {
    let entry = known.get(artefact.file)
    if (!entry) {
      entry = { artefact, remote: shallowRef<Remote<unknown>>({ state: 'idle' }) }
      known.set(artefact.file, entry)
      if (!closed) load(entry)
    }
    return entry.remote.value as Remote<T>
  }

  /** The artefact's value once it is there, undefined before and when it failed. */
  function value<T>(artefact: Artefact<T>): T | undefined {
    const remote = get(artefact)
    return remote.state === 'ready' ? remote.value : undefined
  }

  /** What a view may say of things made from these: it says "none" of what is `ready` only. */
  function stateOf(...wanted: readonly Artefact<unknown>[]): Part {
    const states = wanted.map((artefact) => get(artefact).state)
    if (states.includes('failed')) return 'failed'
    return states.every((state) => state === 'ready') ? 'ready' : 'loading'
  }

  const failures = computed(() => {
    // What the page makes fails as what it is made of: told once.
    const errors = new Set<LoadError>()
    for (const { remote } of known.values())
      if (remote.value.state === 'failed') errors.add(remote.value.error)
    return [...errors]
  })

  /** Whether anything asked for is still on its way. */
  const pending = computed(() => [...known.values()].some(({ remote }) => remote.value.state === 'loading'))

  /** Asks again for everything that failed. */
  function retry() {
    const failed = [...known.values()].filter(({ remote }) => remote.value.state === 'failed')
    // What others are made of first: they wait for it.
    for (const entry of failed) if (!('made' in entry.artefact)) load(entry)
    for (const entry of failed) if ('made' in entry.artefact) load(entry)
  }

  /** An artefact that is there already: pages written at build time wait for nothing. */
  function put<T>(artefact: Artefact<T>, value: T) {
    known.set(artefact.file, { artefact, remote: shallowRef<Remote<unknown>>({ state: 'ready', value }) })
  }

  /** From now on nothing is fetched: what is not there is neither on its way nor failed. */
  function close() {
    closed = true
  }

  /** What has come so far: nothing is asked for. */
  function had<T>(artefact: Artefact<T>): T | undefined {
    const remote = known.get(artefact.file)?.remote.value
    return remote?.state === 'ready' ? (remote.value as T) : undefined
  }

  return { get, value, put, close, had, stateOf, failures, pending, retry }
})
