// For other sites' pages: <territoires-de-soins vue="territoire/bassin/63003-ambert/"> becomes that view, in a frame as tall
// as what it shows. What the element holds, a picture and a link, stays until the frame is there, and where scripts are off.
// No dependency, nothing kept, nothing measured: README of scripts/hosting says how to use it.
;(function () {
  const NAME = 'territoires-de-soins'
  const own = document.currentScript
  if (!own || !window.customElements || customElements.get(NAME)) return
  const site = new URL('.', own.src)
  const [LOWEST, TALLEST, FIRST] = [160, 5000, 480]
  const frames = new Map()

  // Only a frame of ours, from our site, is listened to, and only to how tall it is.
  addEventListener('message', function (event) {
    if (event.origin !== site.origin || !event.data) return
    const height = Number(event.data[NAME])
    if (!(height > 0)) return
    for (const [frame, element] of frames)
      if (frame.contentWindow === event.source && !element.hasAttribute('hauteur'))
        frame.style.height = Math.min(TALLEST, Math.max(LOWEST, Math.ceil(height))) + 'px'
  })

  /** The theme asked for, or that of the page around: what it says of itself, then what is seen of it. */
  function themeOf(element) {
    const asked = element.getAttribute('theme')
    if (asked === 'clair' || asked === 'sombre') return asked
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, opacity = 1] = (getComputedStyle(at).backgroundColor.match(/[\d.]+/g) || []).map(Number)
      if (b !== undefined && opacity > 0.5)
        return 0.299 * r + 0.587 * g + 0.114 * b < 110 ? 'sombre' : 'clair'
    }
    const scheme = getComputedStyle(document.documentElement).colorScheme
    const dark =
      scheme === 'dark' || (scheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches)
    return dark ? 'sombre' : 'clair'
  }

  /** Where the frame leads; undefined for an address that is not of our site. */
  function addressOf(element) {
    const address = new URL(element.getAttribute('vue') || '', site)
    if (!address.href.startsWith(site.href)) return undefined
    address.searchParams.set('embed', '1')
    address.searchParams.set('theme', themeOf(element))
    if (element.getAttribute('langue') === 'en') address.searchParams.set('langue', 'en')
    if (element.hasAttribute('molette')) address.searchParams.set('molette', '1')
    return address.href
  }

  function show(element) {
    const address = addressOf(element)
    if (address === undefined) return
    const frame = document.createElement('iframe')
    frame.title = element.getAttribute('titre') || 'Territoires de soins'
    frame.referrerPolicy = 'no-referrer'
    frame.style.cssText = 'display:block;border:0;width:100%;max-width:100%'
    frame.style.height = Math.min(TALLEST, Number(element.getAttribute('hauteur')) || FIRST) + 'px'
    frame.src = address
    const before = [...element.childNodes]
    frames.set(frame, element)
    frame.addEventListener('load', () => before.forEach((node) => node.remove()), { once: true })
    element.append(frame)
  }

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = ['vue', 'theme', 'langue', 'molette', 'hauteur']

      connectedCallback() {
        this.style.display = 'block'
        if (this.querySelector('iframe')) return
        // Asked for when it comes near: a page that is not read that far asks our site for nothing.
        this.seen = new IntersectionObserver(
          (entries) => {
            if (!entries.some((entry) => entry.isIntersecting)) return
            this.seen.disconnect()
            show(this)
          },
          { rootMargin: '300px' },
        )
        this.seen.observe(this)
        // A page that turns dark takes its views with it.
        this.turned = new MutationObserver(() => this.renew())
        for (const root of [document.documentElement, document.body])
          this.turned.observe(root, { attributeFilter: ['class', 'style', 'data-theme'] })
      }

      disconnectedCallback() {
        this.seen.disconnect()
        this.turned.disconnect()
        for (const [frame, element] of frames) if (element === this) frames.delete(frame)
      }

      attributeChangedCallback() {
        this.renew()
      }

      renew() {
        const frame = this.querySelector('iframe')
        const address = frame && addressOf(this)
        if (address && address !== frame.src) frame.src = address
        const height = Number(this.getAttribute('hauteur'))
        if (frame && height > 0) frame.style.height = Math.min(TALLEST, height) + 'px'
      }
    },
  )
})()
