const NARROW = '\u202f'

/**
 * French spacing: narrow no-break space before ; : ! ? % and inside guillemets, typographic apostrophe.
 * Authors and contributors type plain spaces; readers get the right ones. Addresses are left alone.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([;:!?%»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’')
}

/** The same texts, each string, and each string that a function returns, passed through `setText`. */
export function typesetAll<T>(texts: T, setText: (text: string) => string): T {
  return walk(texts, setText) as T
}

function walk(node: unknown, setText: (text: string) => string): unknown {
  if (typeof node === 'string') return setText(node)
  if (typeof node === 'function')
    return (...args: unknown[]) => walk(Reflect.apply(node, null, args), setText)
  if (Array.isArray(node)) return node.map((item) => walk(item, setText))
  if (typeof node === 'object' && node !== null)
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, setText)]))
  return node
}
