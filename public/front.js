// First sight: the default map as a picture, shown before the application is there. The page gives the addresses of the
// two pictures; the application takes the frame away once its own map is drawn, or at once on any other page.
;(function () {
  const own = document.currentScript
  // Kept for later, the page also stands at the addresses of others, deeper than its own.
  const home = new URL('.', own.src).pathname
  if (![home, `${home}index.html`].includes(location.pathname)) return
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
  frame.dataset.theme = theme
  document.body.append(frame)
  const picture = new Image()
  picture.addEventListener('load', () => {
    // Drawn once, by the processor: as an image, 1,690 shapes would be drawn anew with each frame of the map below.
    const canvas = document.createElement('canvas')
    frame.append(canvas)
    const { width, height } = canvas.getBoundingClientRect()
    const scale = Math.min(width / picture.width, height / picture.height) * devicePixelRatio
    canvas.width = Math.round(picture.width * scale)
    canvas.height = Math.round(picture.height * scale)
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    pen?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    // Marked, for measurements, once it has been handed to the screen.
    requestAnimationFrame(() => setTimeout(() => performance.mark('first-picture')))
  })
  picture.src = own.dataset[theme]
})()
