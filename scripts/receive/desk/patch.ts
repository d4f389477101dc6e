import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Foreseen } from '../../Foreseen'
import { ADDRESS } from './commit'
import type { Kept, Shelf } from './Shelf'

/**
 * Keeps what a decision changed in what people write as a patch that `git am` takes, under the name of who decided it.
 * What is built from it is not in it: it is built again where the patch is taken.
 */
export function writePatch(
  { repository, patches }: Shelf,
  reference: string,
  author: string,
  message: string,
  before: Kept,
): void {
  const room = mkdtempSync(join(tmpdir(), 'desk-'))
  try {
    for (const side of ['a', 'b']) mkdirSync(join(room, side))
    for (const [path, text] of before) {
      const place = relative(repository, path)
      if (text !== null) put(join(room, 'a', place), text)
      if (existsSync(path)) put(join(room, 'b', place), readFileSync(path, 'utf8'))
    }
    const args = ['diff', '--no-index', '--no-color', '--no-prefix', 'a', 'b']
    const { stdout, status, error } = spawnSync('git', args, { cwd: room, encoding: 'utf8' })
    // 1: they differ, as they should.
    if (error || status !== 1 || !stdout)
      throw new Foreseen('git ne rend pas la différence : aucun correctif écrit.')
    const head = [
      ...['From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001'],
      `From: ${encoded(author)} <${ADDRESS}>`,
      `Date: ${new Date().toUTCString()}`,
      `Subject: [PATCH] ${encoded(message)}`,
      ...['MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 8bit'],
      ...['', '---', ''],
    ]
    mkdirSync(patches, { recursive: true })
    const patch = join(patches, `${reference}.patch`)
    writeFileSync(`${patch}.next`, `${head.join('\n')}\n${stdout}`)
    renameSync(`${patch}.next`, patch)
  } finally {
    rmSync(room, { recursive: true })
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** A header of mail is ASCII (RFC 2047). */
const encoded = (text: string) =>
  /^[\x20-\x7e]*$/.test(text) ? text : `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`
