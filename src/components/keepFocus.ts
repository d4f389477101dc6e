const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]'
/** ms after which what disappears is not the answer to the key. */
const ANSWER = 2000

/**
 * When a key takes away the very thing that had the focus (a chip, a card, a button that has done its work), the focus
 * goes to what comes next on the page: else a screen reader is left nowhere. To be called for each click.
 */
export function keepFocus(event: Event): void {
  const pressed = document.activeElement
  if (!pressed?.matches(':focus-visible') || !pressed.contains(event.target as Node)) return
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)]
  const place = all.findIndex((element) => element === pressed)
  const observer = new MutationObserver(() => {
    if (pressed.isConnected) return
    observer.disconnect()
    // Whoever took it away may have given the focus already.
    if (document.activeElement !== document.body) return
    const near = [...all.slice(place + 1), ...all.slice(0, place).reverse()]
    near.find((element) => element.isConnected && element.checkVisibility() && element.tabIndex >= 0)?.focus()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), ANSWER)
}
