import { LEVEL_ENTRIES } from '@/schema/levelEntries'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { mergeSearch } from './embed'
import { slug } from './slug'

/** Of a name in an address: longer ones are cut between words. */
const NAME_LENGTH = 60
/** What a person composed has no file of its own: the page that composes answers, and its query says which. */
const COMPOSED = 'code'
const TERRITORY = /^\/territoire\/([^/]+)\/([^/]+)$/

/** A territory in an address: its code, then its name, for who reads the address. */
export const namedCode = (code: string, name: string) =>
  [code, slug(name, NAME_LENGTH)].filter(Boolean).join('-')

/**
 * A route as an address below the site's folder, which a real file answers: `/territoire/bassin/63003?annee=2023` as
 * `territoire/bassin/63003-ambert/?annee=2023`.
 * @param nameOf name of a territory, undefined while it is not known: the address then has its code alone
 */
export function cleanPath(
  route: string,
  nameOf: (level: string, code: string) => string | undefined = () => undefined,
): string {
  const { path, rest } = cut(route)
  const [, level, code] = TERRITORY.exec(path) ?? []
  if (level === OWN_LEVEL)
    return `territoire/${OWN_LEVEL}/?${COMPOSED}=${code?.replaceAll('&', '%26')}${rest.replace('?', '&')}`
  const name = level !== undefined && code !== undefined ? nameOf(level, code) : undefined
  const named = name === undefined ? path : `/territoire/${level}/${namedCode(code ?? '', name)}`
  return `${named}/`.replace(/^\/+/, '').replace(/\/{2,}$/, '/') + rest
}

/**
 * The shortest address that leads to a route: a territory's has its code alone, for which hosts give `404.html`, which leads on.
 */
export const shortPath = (route: string): string => {
  const [, level] = TERRITORY.exec(cut(route).path) ?? []
  const path = cleanPath(route)
  return level === undefined || level === OWN_LEVEL ? path : path.replace(/\/(?=$|\?)/, '')
}

/**
 * The route that an address below the site's folder leads to, given as `/path/?query#hash`. Addresses published while
 * routes were in the fragment, `/#/methode` or `/?embed=1#/methode`, lead where they did.
 */
export function routeOf(address: string): string {
  const at = address.indexOf('#')
  const hash = at < 0 ? '' : address.slice(at)
  const { path, rest: search } = cut(at < 0 ? address : address.slice(0, at))
  if (hash.startsWith('#/')) return routeOf((mergeSearch(search, hash) ?? hash).slice(1))
  const page = path.replace(/^\/|\/$|\/?index\.html$/g, '')
  const { composed, query } =
    page === `territoire/${OWN_LEVEL}` ? takeComposed(search) : { composed: '', query: search }
  return `/${withoutName(page)}${composed}${query}${hash === '#' ? '' : hash}`
}

/** The territory that a query names, as the end of a route, and the query without it. */
function takeComposed(search: string): { composed: string; query: string } {
  const parts = search.slice(1).split('&').filter(Boolean)
  const own = parts.find((part) => part.startsWith(`${COMPOSED}=`))
  const others = parts.filter((part) => part !== own)
  const composed = own === undefined ? '' : `/${own.slice(COMPOSED.length + 1)}`
  return { composed, query: others.length ? `?${others.join('&')}` : '' }
}

/** The code alone, where what precedes the name is one. */
function withoutName(path: string): string {
  const found = namedTerritory(path)
  return found ? `territoire/${found.level}/${found.code}` : path
}

/** The territory that an address below the site's folder is of, with its name as it is written there, which may be none. */
export function namedTerritory(address: string) {
  const page = cut(address).path.replace(/^\/|\/$/g, '')
  const [, level = '', named = ''] = TERRITORY.exec(`/${page}`) ?? []
  const [code = '', ...name] = named.split('-')
  const known = LEVEL_ENTRIES.find(({ id }) => id === level)
  return known?.code.test(code) ? { level, code, name: name.join('-') } : undefined
}

function cut(address: string): { path: string; rest: string } {
  const at = address.search(/[?#]/)
  return at < 0 ? { path: address, rest: '' } : { path: address.slice(0, at), rest: address.slice(at) }
}
