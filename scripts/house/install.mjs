import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/**
 * Installs the locked packages when some are missing or at another version. False, with one sentence, when that failed.
 * Who only wants to see the map does without those of the tests and of the making of data (`dev: false`): two thirds.
 */
export function installPackages({ dev = true } = {}) {
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'), { dev })) return true
  console.log('Installation des dépendances…')
  const some = dev ? [] : ['--omit=dev']
  if (run('npm', ['ci', ...some, '--no-audit', '--no-fund', '--loglevel=error']) === 0) return true
  console.error(
    "L'installation des dépendances a échoué (npm ci). Vérifiez la connexion au registre npm, puis relancez la commande.",
  )
  return false
}

/**
 * True when every locked package is there at its version, by what npm itself noted after its last install.
 * Packages for other systems (`optional`) are rightly absent; so are, where they are not asked for, those of development.
 */
export function isInstalled(lock, installed, { dev: wanted = true } = {}) {
  if (!lock || !installed) return false
  return Object.entries(lock.packages).every(([path, { version, optional, dev }]) => {
    if (path === '' || (dev && !wanted)) return true
    const there = installed.packages[path]
    return there ? there.version === version : optional === true
  })
}

function read(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch {
    return undefined
  }
}
