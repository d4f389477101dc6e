import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { Foreseen } from '../Foreseen'
import { isRemote, openBase, versionOf } from './storage/openBase'

/** Writes the whole base as one file, while the service runs. @throws in French when that file exists, or the base does not */
export function backup(from: string, to: string): void {
  if (isRemote(from)) throw new Foreseen('Une base distante se sauvegarde par son propre serveur.')
  if (!existsSync(from)) throw new Foreseen(`Aucune base à l’adresse « ${from} ».`)
  if (existsSync(to)) throw new Foreseen(`« ${to} » existe déjà : rien n’a été écrit.`)
  const base = openBase(from)
  base.exec(`VACUUM INTO '${to.replaceAll("'", "''")}'`)
  base.close()
}

/**
 * Puts a backup where the base was lost. A base that is there is never written over.
 * @returns how many contributions it holds @throws in French where the backup is not whole, or the place is taken
 */
export function restore(from: string, to: string): number {
  if (isRemote(to)) throw new Foreseen('Une base distante se rétablit par son propre serveur.')
  if (!existsSync(from)) throw new Foreseen(`Aucune sauvegarde à l’adresse « ${from} ».`)
  if ([to, `${to}-wal`].some(existsSync))
    throw new Foreseen(`« ${to} » existe encore : déplacez d’abord cette base, et son fichier -wal.`)
  const next = `${to}.next`
  copyFileSync(from, next)
  try {
    const base = openBase(next)
    const [check] = base.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
    const { count } = base.prepare('SELECT COUNT(*) AS count FROM contributions').get() as { count: number }
    versionOf(base)
    base.close()
    if (check?.integrity_check !== 'ok') throw new Error(check?.integrity_check)
    renameSync(next, to)
    return count
  } catch (error) {
    throw error instanceof Foreseen
      ? error
      : new Foreseen(`« ${from} » n’est pas une sauvegarde entière : ${String(error)}`)
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${next}${end}`, { force: true })
  }
}
