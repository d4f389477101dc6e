import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const PLACES = [
  // The same browser without a window: it starts and draws with less of the processor.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Path of a Chromium, installed through apt if need be; undefined, with one sentence on what to do, if there is none. */
export function findChromium() {
  const asked = process.env.CHROMIUM
  if (asked) {
    if (existsSync(asked)) return asked
    console.error(`CHROMIUM vaut « ${asked} », où il n'y a rien.`)
    return undefined
  }
  if (!known() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install()
  if (!known())
    console.error(
      'Chromium est introuvable : installez-le (sous Debian, « sudo apt-get install chromium »), ou donnez son chemin dans la variable CHROMIUM.',
    )
  return known()
}

const known = () => PLACES.find((path) => existsSync(path))

function install() {
  console.log('Installation de Chromium pour les parcours…')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], env)
  // Debian has it without a window; where it is not, the whole browser does.
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (run('apt-get', ['install', '-y', '-qq', name], env) === 0) return
}
