import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CONTRIBUTION_BYTES } from '@/schema/contribution'
import { Foreseen } from '../Foreseen'
import type { Received } from './Received'

/** Received files: the JSON files of a folder by name, or the one file given. A file too big is not read. @throws when there is nothing there. */
export function readFolder(path: string): Received[] {
  if (!existsSync(path)) throw new Foreseen(`Rien à l’adresse « ${path} ».`)
  if (!statSync(path).isDirectory()) return [readOne(path)]
  const files = readdirSync(path).filter((name) => name.endsWith('.json'))
  return files.sort().map((name) => readOne(join(path, name)))
}

function readOne(path: string): Received {
  const { size } = statSync(path)
  const name = basename(path)
  return size > CONTRIBUTION_BYTES ? { name, bytes: size } : { name, text: readFileSync(path, 'utf8') }
}
