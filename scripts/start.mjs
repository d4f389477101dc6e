/** `npm start`: install what is missing, build, serve on this machine, say where. */
import { installPackages } from './house/install.mjs'
import { requireNode } from './house/node.mjs'
import { requestedPort, serve } from './house/serve.mjs'
import { runScript } from './house/run.mjs'

requireNode()
const port = requestedPort(process.env.PORT, 4173)
if (!installPackages({ dev: false })) process.exit(1)

console.log('Construction de la carte…')
if (runScript('build') !== 0) {
  console.error('La construction a échoué ; le message ci-dessus dit où.')
  process.exit(1)
}

const used = await serve(port)
if (used !== port) console.log(`Le port ${port} est déjà pris : le port ${used} le remplace.`)
console.log('Ctrl-C pour arrêter.')
console.log(`Territoires de soins : http://127.0.0.1:${used}/`)
