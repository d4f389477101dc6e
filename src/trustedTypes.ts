/**
 * Where the browser enforces Trusted Types, scripts may come from this site only (the map's worker) and no text may
 * become markup. The exception is the empty text, by which libraries clear an element.
 */
interface Policies {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown
}

export function trustOwnScripts(): void {
  const { trustedTypes } = window as { trustedTypes?: Policies }
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, document.baseURI).origin === location.origin) return url
      throw new TypeError(`script of another site: ${url}`)
    },
    createHTML(text) {
      if (text === '') return text
      throw new TypeError('text must not become markup')
    },
  })
}
