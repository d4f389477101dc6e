import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Foreseen } from '../../Foreseen'

/**
 * Puts built data in the place of a site's own, in one go: a visitor reads all the former files or all the new ones.
 * What the site's build adds to the folder (open data, API) stays as it was until that build. Browsers that keep the
 * site offline are told what changed.
 * @param out folder of the built data @param site folder of the built site
 */
export function updateSite(out: string, site: string): void {
  const folder = join(site, 'data')
  if (!existsSync(folder)) throw new Foreseen(`Aucun site construit dans « ${site} ».`)
  const [next, former] = [`${folder}.next`, `${folder}.former`]
  for (const left of [next, former]) rmSync(left, { recursive: true, force: true })
  const made = new Set(filesOf(out))
  for (const file of made) place(next, file, (target) => copyFileSync(join(out, file), target))
  // Texts of initiatives come in so many files: one that is no longer made is no longer published.
  const others = filesOf(folder).filter((file) => !made.has(file) && !/^initiatives\//.test(file))
  for (const file of others) place(next, file, (target) => linkSync(join(folder, file), target))
  renameSync(folder, former)
  renameSync(next, folder)
  rmSync(former, { recursive: true })
  tellBrowsers(site, made)
}

function place(folder: string, file: string, write: (target: string) => void): void {
  const target = join(folder, file)
  mkdirSync(dirname(target), { recursive: true })
  write(target)
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )

/** The list of fingerprints in `sw.js` (`scripts/house/offlineWorker.ts`), brought up to date. */
function tellBrowsers(site: string, made: ReadonlySet<string>): void {
  const path = join(site, 'sw.js')
  if (!existsSync(path)) return
  const text = readFileSync(path, 'utf8')
  const known = JSON.parse(/^const DATA = (\{.*\})$/m.exec(text)?.[1] ?? '{}') as Record<string, string>
  const kept = Object.entries(known).filter(([file]) => existsSync(join(site, file)))
  const sums = [...made].map((file) => [`data/${file}`, sha256(readFileSync(join(site, 'data', file)))])
  const data = JSON.stringify(Object.fromEntries([...kept, ...sums]))
  const renewed = text
    .replace(/^const DATA = .*$/m, () => `const DATA = ${data}`)
    .replace(/^const VERSION = .*$/m, () => `const VERSION = ${JSON.stringify(sha256(data).slice(0, 12))}`)
  writeFileSync(`${path}.next`, renewed)
  renameSync(`${path}.next`, path)
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')
