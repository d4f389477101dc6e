import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sha256 as sha256Of } from '../sha256'
import { MOST_GZIPPED } from './expected'
import type { Check } from './readArtefacts'

/** The manifest describes exactly the files that are there, byte for byte, and names sources that exist. */
export const manifestCheck: Check = ({ folder, manifest, sources }) => {
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.\w+$/.test(path) && path !== 'manifest.json')
  const listed = new Set(manifest.files.map(({ file }) => file))
  const known = new Set(sources.map(({ id }) => id))
  return [
    ...present.filter((file) => !listed.has(file)).map((file) => `${file} n’est pas dans le manifeste.`),
    ...manifest.files.flatMap(({ file, bytes, sha256, sources: used }) => {
      if (!present.includes(file)) return [`${file} est dans le manifeste mais pas dans le dossier.`]
      const content = readFileSync(join(folder, file))
      const sum = sha256Of(content)
      return [
        ...(content.length === bytes ? [] : [`${file} : ${content.length} octets, ${bytes} au manifeste.`]),
        ...(sum === sha256 ? [] : [`${file} : le sha256 n’est pas celui du manifeste.`]),
        ...used.filter((id) => !known.has(id)).map((id) => `${file} : source « ${id} » inconnue.`),
      ]
    }),
  ]
}

/** Artefacts that must stay light stay so, once gzipped. */
export const sizeCheck: Check = ({ folder }) =>
  Object.entries(MOST_GZIPPED).flatMap(([file, most]) => {
    const bytes = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
    return bytes <= most ? [] : [`${file} pèse ${bytes} octets compressé, au plus ${most} attendus.`]
  })
