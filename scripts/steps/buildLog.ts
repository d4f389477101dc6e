import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '@/domain/today'
import { BuildsSchema, type BuildChange, type Builds } from '@/schema/builds'
import { ManifestSchema } from '@/schema/manifest'
import { sha256 } from '../sha256'
import { readJson } from '../sources/readJson'

const FILE = 'builds.json'
/** Builds that are told: five years of quarters. */
const KEPT = 20

/** What the builds in a folder changed, newest first; nothing where there is none, or of another form. */
export function readBuilds(folder: string): Builds {
  const path = join(folder, FILE)
  return existsSync(path) ? readJson(path, BuildsSchema) : []
}

/**
 * Adds what a build changed to the log in its folder, and to what the manifest says of it. A build that changes nothing
 * leaves the log as it was: the same inputs give the same bytes.
 */
export function logBuild(folder: string, changes: readonly BuildChange[], on = today()): void {
  if (changes.length === 0) return
  const builds = [{ on, changes: [...changes] }, ...readBuilds(folder)].slice(0, KEPT)
  const text = JSON.stringify(builds)
  const manifest = readJson(join(folder, 'manifest.json'), ManifestSchema)
  const files = manifest.files.map((entry) =>
    entry.file === FILE
      ? { ...entry, bytes: Buffer.byteLength(text), sha256: sha256(text), rows: builds.length }
      : entry,
  )
  writeFileSync(join(folder, FILE), text)
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, files }))
}
