import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where the site is read, as the folder that addresses are below; undefined until `data/publisher.json`, or for one build
 * the variable `SITE`, says it.
 */
export function siteOf(root: string, asked = process.env['SITE']): string | undefined {
  const { site } = JSON.parse(readFileSync(join(root, 'data/publisher.json'), 'utf8')) as {
    site?: string | null
  }
  return (asked || site)?.replace(/\/*$/, '/')
}
