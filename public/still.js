// In the head of a page written at build time, before it is drawn: its theme, as the application will have it; and nothing
// of it where the address asks for something else than the page in French.
;(function () {
  const root = document.documentElement
  let theme = ''
  try {
    theme = localStorage.getItem('theme')
  } catch {
    // Storage is refused: the device's theme then.
  }
  if (theme !== 'light' && theme !== 'dark')
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  root.dataset.theme = theme
  if (location.search || location.hash.startsWith('#/')) root.dataset.live = ''
})()
