import { readFileSync } from 'node:fs'

/** Stops with one sentence when Node is older than package.json asks. Runs before anything is installed. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const wanted = engines.node.replace('>=', '')
  if (!isOlder(process.versions.node, wanted)) return
  console.error(
    `Territoires de soins demande Node.js ${wanted} ou plus récent ; la version ${process.versions.node} est installée. ` +
      'Une version à jour se télécharge sur https://nodejs.org.',
  )
  process.exit(1)
}

/** True when version `a` comes before `b`; parts that are not given count as 0. */
export function isOlder(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)))
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] || 0) - (right[i] || 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
