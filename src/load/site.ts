/**
 * Where the site lies, whatever its page: each built page tells the way up from itself. Read once, before any move: later
 * the address is no longer that of the file. Without a page (a worker, pages written at build time) it is said by `setSite`.
 */
let root =
  typeof document === 'undefined'
    ? ''
    : new URL(document.documentElement.dataset['root'] ?? './', document.baseURI).href

/** For pages written at build time: the way up from each. */
export function setSite(address: string): void {
  root = address
}

/** The address of a file of the site, by its path below the site's folder; that of the folder itself without one. */
export const siteAddress = (path = ''): string => root + path
