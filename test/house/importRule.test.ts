import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** One import that must be refused: from which file, what it writes, and which rule says no. */
type Refusal = [from: string, imports: string, rule: string]

const REFUSED: Refusal[] = [
  ['src/schema/bad.ts', "import { ok } from '@/domain/ok'", 'schema-sees-only-its-left'],
  ['src/domain/bad.ts', "import type { Ok } from '@/analysis/ok'", 'domain-sees-only-its-left'],
  ['src/analysis/bad.ts', "import { ok } from '@/catalog/ok'", 'analysis-sees-only-its-left'],
  ['src/catalog/bad.ts', "import { ok } from '@/load/ok'", 'catalog-sees-only-its-left'],
  ['src/load/bad.ts', "import { ok } from '@/stores/ok'", 'load-sees-only-its-left'],
  ['src/stores/bad.ts', "import { ok } from '../pages/ok'", 'stores-sees-only-its-left'],
  ['src/map/bad.ts', "import { ok } from '@/stores/ok'", 'map-sees-only-its-left'],
  ['src/charts/bad.ts', "import { ok } from '@/components/ok'", 'charts-sees-only-its-left'],
  ['src/components/bad.ts', "import { ok } from '@/load/ok'", 'components-sees-only-its-left'],
  ['src/components/Bad.vue', "import { ok } from '@/map/ok'", 'components-sees-only-its-left'],
  ['src/components/BadType.vue', "import type { Ok } from '@/stores/ok'", 'components-sees-only-its-left'],
  ['src/charts/BadTag.vue', "import Card from '@/components/Card.vue'", 'charts-sees-only-its-left'],
  ['src/map/Lazy.vue', "const page = () => import('@/pages/ok')", 'map-sees-only-its-left'],
  ['src/scene/bad.ts', "import { ok } from '@/charts/ok'", 'scene-sees-only-its-left'],
  ['src/i18n/bad.ts', "import { ok } from '@/catalog/ok'", 'i18n-sees-only-its-left'],
  ['src/i18n/en/bad.ts', "import { ok } from '@/domain/ok'", 'english-comes-first'],
  ['src/pages/helper.ts', "import { ok } from '@/helpers/ok'", 'every-folder-has-its-place'],
  ['scripts/bad.ts', "import { ok } from '../src/load/ok'", 'scripts-share-definitions-only'],
  ['scripts/badTest.ts', "import { ok } from '../test/ok'", 'scripts-share-definitions-only'],
  ['src/pages/bad.ts', "import { ok } from '../../scripts/ok'", 'src-stands-alone'],
  ['src/pages/Bad.vue', "import { ok } from '../../test/ok'", 'src-stands-alone'],
  ['src/domain/vue.ts', "import { ref } from 'vue'", 'no-vue-in-plain-rooms'],
  ['src/load/vueuse.ts', "import { useFetch } from '@vueuse/core'", 'no-vue-in-plain-rooms'],
  ['src/analysis/pinia.ts', "import { defineStore } from 'pinia'", 'no-vue-in-plain-rooms'],
  ['src/catalog/router.ts', "import type { RouteRecord } from 'vue-router'", 'no-vue-in-plain-rooms'],
  ['src/map/press/vue.ts', "import { h } from 'vue'", 'no-vue-in-plain-rooms'],
  ['scripts/badMap.ts', "import { ok } from '../src/map/ok'", 'scripts-share-definitions-only'],
  ['src/map/layers/vue.ts', "import { computed } from 'vue'", 'no-vue-in-plain-rooms'],
  ['src/pages/compare/bad.ts', "import { ok } from '../map/ok'", 'pages-stay-apart'],
  ['src/pages/compare/Bad.vue', "import { ok } from '@/pages/map/ok'", 'pages-stay-apart'],
  ['src/pages/shared/bad.ts', "import type { Ok } from '../map/ok'", 'pages-stay-apart'],
  ['src/pages/map.ts', "import { Map } from 'maplibre-gl'", 'maplibre-stays-in-map'],
  ['src/components/MapType.vue', "import type { Map } from 'maplibre-gl'", 'maplibre-stays-in-map'],
  ['src/pages/dev.ts', "import Fuse from 'fuse.js'", 'no-development-package-in-src'],
  ['src/analysis/ring.ts', "import { ok } from './ringBack'", 'no-cycle'],
  ['src/analysis/lost.ts', "import { ok } from './nowhere'", 'nothing-unresolved'],
  ['src/pages/Lost.vue', "import { ok } from 'no-such-package-anywhere'", 'nothing-unresolved'],
]

/** What good files write: nothing here may be refused. */
const ACCEPTED: [from: string, imports: string][] = [
  ['src/App.vue', "import { ok } from '@/pages/ok'"],
  ['src/pages/good.ts', "import { ok } from '@/stores/ok'\nimport { x } from '@/map/good'"],
  ['src/pages/map/good.ts', "import { ok } from '../shared/ok'\nimport type { Ok } from './ok'"],
  ['src/stores/good.ts', "import { ref } from 'vue'\nimport { ok } from '@/load/ok'"],
  ['src/map/good.ts', "import { Map } from 'maplibre-gl'\nimport { ok } from '@/catalog/ok'"],
  ['src/map/worker.ts', "import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'"],
  ['src/charts/Good.vue', "import { ok } from '@/analysis/ok'\nimport { t } from '@/i18n/ok'"],
  ['src/charts/scene.ts', "import { ok } from '@/scene/ok'"],
  ['src/schema/good.ts', "import { t } from '@/i18n/ok'"],
  ['src/i18n/good.ts', "import type { Ok } from '@/domain/ok'"],
  ['src/i18n/en/good.ts', "import type { ok } from '../ok'"],
  ['src/analysis/types.ts', "import type { Position } from 'geojson'"],
  ['scripts/good.ts', "import { ok } from '../src/catalog/ok'\nimport { readFileSync } from 'node:fs'"],
]

const ROOT = resolve(import.meta.dirname, '../..')
const ROOMS = ['schema', 'domain', 'analysis', 'catalog', 'load', 'stores']
const PLACES = [
  ...ROOMS,
  'map',
  'charts',
  'components',
  'scene',
  'pages',
  'pages/map',
  'pages/shared',
  'i18n',
  'helpers',
].map((room) => `src/${room}`)

/** A small project inside this one, so that packages resolve as they do here. */
function layOut(folder: string): void {
  const write = (file: string, text: string) => {
    const full = join(folder, file)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, file.endsWith('.vue') ? `<script setup lang="ts">\n${text}\n</script>\n` : text)
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(ROOT, file), join(folder, file))
  for (const place of [...PLACES, 'scripts', 'test'])
    write(`${place}/ok.ts`, 'export const ok = 1\nexport type Ok = 1\n')
  write('src/components/Card.vue', '')
  write('src/analysis/ringBack.ts', "import { ring } from './ring'\nexport const ok = ring\n")
  for (const [file, imports] of [...REFUSED, ...ACCEPTED]) write(file, `${imports}\n`)
}

/** Runs the very command of `npm run imports` there. */
function refusals(folder: string): string[] {
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'scripts', 'test']
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 } as const
  const report = JSON.parse(execFileSync(process.execPath, [bin, ...args], options)) as {
    summary: { violations: { from: string; rule: { name: string } }[] }
  }
  return report.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
}

describe('the import rule', () => {
  let folder = ''
  let found: string[] = []

  beforeAll(() => {
    mkdirSync(join(ROOT, '.tmp'), { recursive: true })
    folder = mkdtempSync(join(ROOT, '.tmp/imports-'))
    layOut(folder)
    found = refusals(folder)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(REFUSED)('%s may not write %s', (from, _imports, rule) => {
    expect(found).toContain(`${from}: ${rule}`)
  })

  it('leaves good imports alone', () => {
    const good = ACCEPTED.map(([from]) => from)
    expect(found.filter((line) => good.includes(line.slice(0, line.indexOf(':'))))).toEqual([])
  })

  it('has a refusal here for each of its rules', () => {
    const config = ROOT + '/.dependency-cruiser.cjs'
    const names = execFileSync(process.execPath, [
      '-p',
      `JSON.stringify(require(${JSON.stringify(config)}).forbidden.map((rule) => rule.name))`,
    ])
    const rules = JSON.parse(names.toString()) as string[]
    expect(rules.filter((name) => !REFUSED.some(([, , rule]) => rule === name))).toEqual([])
  })
})
