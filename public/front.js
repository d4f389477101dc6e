// First sight: the default map as a picture, shown before the application is there. The page gives the addresses of the
// two pictures; the application takes the frame away once its own map is drawn, or at once on any other page.
;(function () {
  const own = document.currentScript
  const [path, query] = location.hash.slice(1).split('?')
  const asked = [...new URLSearchParams(query).keys(), ...new URLSearchParams(location.search).keys()]
  if ((path && path !== '/') || asked.some((key) => key !== 'langue')) return

  let theme = ''
  try {
    theme = localStorage.getItem('theme')
  } catch {
    // Storage is refused: the device's theme then.
  }
  if (theme !== 'light' && theme !== 'dark')
    theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = theme

  const frame = document.createElement('div')
  frame.className = 'front boot'
  const picture = new Image()
  picture.alt = ''
  // Marked, for measurements, once it has been handed to the screen.
  const seen = () => requestAnimationFrame(() => setTimeout(() => performance.mark('first-picture')))
  picture.addEventListener('load', seen)
  picture.src = own.dataset[theme]
  frame.append(picture)
  document.body.append(frame)
})()
