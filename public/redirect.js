// From a clean address to the application's own: /territoire/bassin/63003 → /#/territoire/bassin/63003.
// Loaded by 404.html. This file stands beside index.html, so its own address tells in which folder the site is.
;(function () {
  const script = document.currentScript
  // Several copies of the tag may load (at the root, `../` stays at the root): the first does the work.
  if (!script || document.documentElement.hasAttribute('data-redirect')) return
  document.documentElement.setAttribute('data-redirect', '')

  const base = new URL('.', script.src)
  const rest = location.pathname.slice(base.pathname.length)
  // Whoever reads this asked for a page, and the application searches where it has none: a missing image or data file
  // is given this document too, and never runs it. Opened as itself, it stays.
  const asked = rest !== '' && rest !== '404.html' && location.pathname.startsWith(base.pathname)
  if (asked) location.replace(base.href + '#/' + rest + location.search)

  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('home').href = base.href
  })
})()
