import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes files beside a folder, then puts them in its place in one go: whoever reads it sees all the former files or
 * all the new ones. Anything thrown before the swap leaves the former folder as it was.
 * @param files text or bytes by path inside the folder
 * @param check reads the written folder before the swap, and throws to stop it
 * @param afterwards is done with the new folder in place; where it throws, the former one is put back
 */
export function swapFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  check: (made: string) => void = () => undefined,
  afterwards: () => void = () => undefined,
): void {
  const next = `${folder}.next`
  const former = `${folder}.former`
  let swapped = false
  rmSync(next, { recursive: true, force: true })
  try {
    for (const [path, text] of files) {
      const target = join(next, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, text)
    }
    check(next)
    rmSync(former, { recursive: true, force: true })
    if (existsSync(folder)) renameSync(folder, former)
    renameSync(next, folder)
    swapped = true
    afterwards()
  } catch (error) {
    if (swapped) rmSync(folder, { recursive: true, force: true })
    if (!existsSync(folder) && existsSync(former)) renameSync(former, folder)
    throw error
  } finally {
    rmSync(next, { recursive: true, force: true })
    rmSync(former, { recursive: true, force: true })
  }
}
