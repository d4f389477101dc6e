import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import vue from '@vitejs/plugin-vue'
import { build, type ResolvedConfig } from 'vite'
import { PAGE_OEMBED, PAGE_PICTURE } from '../../src/domain/pageFiles.ts'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import type { PageAddress } from '../pages/pageAddresses.ts'

/** What draws pages as text, and their pictures: built apart, for Node. */
const STILL = 'src/stillIn.ts'
/** Pictures are made where the site has an address: who starts the map here does not have what makes them. */
const FONTS = new URL('./staticFonts.mjs', import.meta.url)
const FILES = { picture: PAGE_PICTURE, oembed: PAGE_OEMBED }
/** Each worker reads all the data. */
const WORKERS = Math.max(1, Math.min(4, availableParallelism()))

/** A page to be written: its text, its picture or both. */
export interface PageTask extends PageAddress {
  language: Language
  text: boolean
  /** Whether its picture is made, if it has one of its own. */
  picture: boolean
}

export interface StillTask {
  /** Folders of the built data and of the built site. */
  data: string
  dist: string
  /** Where the site is read, if that is known. */
  site: string | undefined
  pages: readonly PageTask[]
  /** The files that pages stand in, by the name that each page gives; none where only pictures are made. */
  templates?: Record<string, readonly (string | { name: string })[]>
}

/** Writes the pages and pictures, on all cores; `config` is that of the application. */
export async function writeStill(config: ResolvedConfig, task: StillTask): Promise<void> {
  await (
    await beginStill(config, task)
  ).written
}

/** The same, begun: the caller has its own core for something else until they are `written`. */
export async function beginStill(
  config: ResolvedConfig,
  task: StillTask,
): Promise<{ written: Promise<void> }> {
  const bundle = await buildStill(config)
  const fonts = task.pages.some(({ picture }) => picture) ? await fontsOf(config.root) : []
  return { written: writeAll({ ...task, bundle, fonts }) }
}

async function writeAll(task: StillTask & { bundle: string; fonts: readonly string[] }): Promise<void> {
  for (const language of LANGUAGES) {
    const pages = task.pages.filter((page) => page.language === language)
    const share = (own: number) => pages.filter((_, index) => index % WORKERS === own)
    await Promise.all(
      Array.from({ length: pages.length > 0 ? WORKERS : 0 }, (_, own) =>
        work({ ...task, ...{ FILES, language, pages: share(own) } }),
      ),
    )
  }
}

/** Builds the application's pages for Node, where no other build will find them; gives the module's address. */
async function buildStill({ root, resolve: { alias } }: ResolvedConfig): Promise<string> {
  const outDir = join(root, '.tmp/still')
  await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false, base: './' },
    plugins: [vue({ features: { optionsAPI: false } })],
    resolve: { alias },
    build: { ssr: STILL, outDir, emptyOutDir: true, minify: false },
  })
  return pathToFileURL(join(outDir, 'stillIn.js')).href
}

async function fontsOf(root: string): Promise<string[]> {
  const { staticFonts } = (await import(FONTS.href)) as { staticFonts: (root: string) => Promise<string[]> }
  return staticFonts(root)
}

function work(workerData: object): Promise<void> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./stillWorker.mjs', import.meta.url), {
      workerData,
      // A page leaves much behind it: swept in larger lots, half as often.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    })
    worker.once('error', fail)
    worker.once('exit', (code) => (code === 0 ? done() : fail(new Error(`stillWorker.mjs : ${code}`))))
  })
}
