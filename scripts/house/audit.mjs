import { spawnSync } from 'node:child_process'
import { root } from './run.mjs'

/** What `npm audit` found among the packages that visitors load, and those that build it. A registry that cannot be asked fails nothing. */
export function audit() {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    // npm fetches again for minutes when nothing answers.
    env: { ...process.env, npm_config_fetch_retries: '0', npm_config_fetch_timeout: '20000' },
    shell: process.platform === 'win32',
  })
  const { ok, sentence } = judge(stdout)
  console.log(sentence)
  return ok
}

/** Reads the report: high and critical faults fail, lesser ones are told, no report at all is told too. */
export function judge(text) {
  let counts
  try {
    counts = JSON.parse(text).metadata?.vulnerabilities
  } catch {
    counts = undefined
  }
  if (!counts || typeof counts.total !== 'number')
    return {
      ok: true,
      sentence: 'Le registre ne répond pas aux demandes de failles connues : à refaire avec un réseau.',
    }
  const grave = counts.high + counts.critical
  const lesser = counts.total - grave
  if (grave > 0)
    return {
      ok: false,
      sentence: `${grave} faille(s) haute(s) ou critique(s) dans ce que chargent les visiteurs ou ce qui le construit : « npm audit --omit=dev » les nomme.`,
    }
  return {
    ok: true,
    sentence: lesser > 0 ? `${lesser} faille(s) modérée(s) ou faible(s).` : 'Aucune faille connue.',
  }
}
