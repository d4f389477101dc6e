import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs a command in the project folder, its output passing through. Gives its exit code; 1 when it could not start. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    // On Windows npm is a .cmd file, which only a shell can start.
    shell: process.platform === 'win32',
  })
  if (result.error) console.error(`${command} : ${result.error.message}`)
  return result.status ?? 1
}

/** Runs a script of package.json: there alone stands what each step does. */
export const runScript = (name, env) => run('npm', ['run', '--silent', name], env)

/**
 * The same beside others: what it says is kept together, and shown once it is done. Gives its exit code.
 */
export function runBeside(name, env = {}) {
  return new Promise((done) => {
    const child = spawn('npm', ['run', '--silent', name], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    const said = []
    child.stdout.on('data', (text) => said.push(text))
    child.stderr.on('data', (text) => said.push(text))
    const end = (code) => {
      process.stdout.write(`\n── ${name}\n${Buffer.concat(said)}\n`)
      done(code ?? 1)
    }
    child.on('error', (error) => {
      said.push(Buffer.from(`npm : ${error.message}\n`))
      end(1)
    })
    child.on('close', end)
  })
}
