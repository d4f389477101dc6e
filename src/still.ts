import { createPinia, setActivePinia, type Pinia } from 'pinia'
import { createSSRApp } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { renderToString } from 'vue/server-renderer'
import App from './App.vue'
import { INDICATORS } from './catalog/indicators'
import { FRANCE, type TerritoryRef } from './domain/territory'
import { cleanPath } from './domain/cleanAddress'
import { soleTerritory } from './domain/initiativeTerritories'
import { PAGE_PICTURE } from './domain/pageFiles'
import { PAGE_PATHS } from './domain/pagePaths'
import * as artefacts from './load/artefacts'
import type { Artefact } from './load/artefacts'
import { setSite } from './load/site'
import { useComparables } from './pages/shared/useComparables'
import { useFigures } from './pages/shared/useFigures'
import { useGeometry } from './pages/shared/useGeometry'
import { useResponses } from './pages/shared/useResponses'
import { useTerritories } from './pages/shared/useTerritories'
import { t } from './i18n'
import type { StillWords } from './i18n/fr/stillWords'
import { pressTexts } from './i18n/pages/press'
import { typesetFrench } from './i18n/typeset'
import { routesWith } from './routes'
import { BUILT_LEVELS, FOLDER_LEVELS, LISTED_LEVELS, WIDEST_LEVEL } from './schema/level'
import { TEXTS_PER_FILE } from './schema/initiative'
import { parse } from './schema/parse'
import { renderSvg } from './domain/svg'
import { territoryCards } from './pages/territory/territoryCard'
import { useArtefacts } from './stores/artefacts'
import { accessAt, breadcrumb, headOf, shortened, territoryData, type Told } from './stillHead'
import { oembedOf } from './stillOembed'
import { ownPath, waysFrom } from './stillWays'
import { shellText, shellWords } from './stillWords'
import { useInitiativeTexts } from './stores/initiativeTexts'
import { territoryName } from './stores/territoryName'

/** A page written at build time: its part of the body, its own part of the head, its title and description. */
export interface StillPage {
  body: string
  head: string
  title: string
  description: string
  /** Which file it stands in: one with the styles of what it shows, or, for who has no scripts only, with none. */
  template: 'text' | 'initiative' | 'shell'
  /** What a site that embeds it by its address is answered; undefined while that address is not known. */
  oembed: string | undefined
}

type Ways = ReturnType<typeof waysFrom>

const READ: readonly Artefact<unknown>[] = [
  ...[artefacts.boundaries, artefacts.territories, artefacts.towns, artefacts.communes, artefacts.overlaps],
  ...[artefacts.initiatives, artefacts.sources, artefacts.facilities, artefacts.builds, artefacts.changes],
  ...BUILT_LEVELS.map(artefacts.neighboursAt),
  ...LISTED_LEVELS.map(artefacts.holdersOf),
  ...FOLDER_LEVELS.flatMap((level) => [artefacts.territoriesAt(level), artefacts.boundariesAt(level)]),
  ...INDICATORS.flatMap((indicator) =>
    [FRANCE.level, ...FOLDER_LEVELS.filter((level) => indicator.levels.includes(level))].map((level) =>
      artefacts.valuesOf(indicator.id, level),
    ),
  ),
]

/**
 * The application's own pages as text, drawn by its own components from the built data: for who comes before the scripts,
 * or without them.
 * @param read a file of the built data, as it is. @param site where it is read, if that is known
 * @throws SchemaError when a file has not its shape
 */
export function stillPages(read: (file: string) => unknown, site?: string) {
  const pinia = createPinia()
  const store = useArtefacts(pinia)
  for (const artefact of READ)
    if ('schema' in artefact) store.put(artefact, parse(artefact.schema, read(artefact.file), artefact.file))
  // Made here, what all pages share follows what it is made of, and is not made anew for each.
  setActivePinia(pinia)
  const whole = useInitiativeTexts()
  const count = Math.ceil((store.value(artefacts.initiatives)?.length ?? 0) / TEXTS_PER_FILE)
  for (let file = 0; file < count; file++) {
    const texts = artefacts.initiativeTexts(file)
    if ('schema' in texts) store.put(texts, parse(texts.schema, read(texts.file), texts.file))
  }
  // What pages ask for beyond this is for the application to bring, and to say if it fails.
  store.close()
  const territories = useTerritories()
  const figures = useFigures(territories)
  useResponses(territories)
  useComparables(territories, figures)
  useGeometry()

  /** The picture that other sites show of a territory's page, as SVG; null for a page that has none of its own. */
  const card = territoryCards({
    ...{ territories, figures },
    boundaries: known(store.value(artefacts.boundaries)),
    sources: known(store.value(artefacts.sources)),
  })
  function cardOf(route: string): string | null {
    const ref = territoryOf(route)
    const drawing = ref && card(ref)
    return drawing ? renderSvg(drawing) : null
  }

  /** A page that is handled: its words stand where scripts are off. One that is read is drawn whole. */
  async function page(route: string): Promise<StillPage> {
    const ways = waysFrom(route, site !== undefined)
    const { path, versions } = ways
    const words = shellWords(route)
    if (words) return shell(words, ways)
    const { body, title, head } = await render(pinia, route, ways)
    const item = initiativeOf(route)
    if (item) {
      // Two may have been solved in the same words.
      const description = shortened(typesetFrench(`${item.title.replace(/\.$/, '')}. ${item.solution}`))
      const told = { title, description, path, versions }
      const data = [breadcrumb([catalogue, { name: item.title, path }], site)]
      const place = soleTerritory(item) ?? FRANCE
      return { ...told, body, template: 'initiative', ...answers(told, data, place, head) }
    }
    const lede = /<p class="lede"[^>]*>([^<]+)<\/p>/.exec(body)?.[1]
    const ref = territoryOf(route)
    // A région and its only département have the same communes, and so the same sentence.
    const own = ref && [territories.nameOf(ref), t.common.levels[ref.level].one].join(t.common.listSeparator)
    const said = lede === undefined ? t.common.about(title) : plain(lede)
    const description = shortened(own ? t.common.labelled(own, said) : said)
    const told = { title, description, path, versions }
    const data = ref ? territoryData(ref, { territories, figures }, told, site) : []
    return { ...told, body, template: 'text', ...answers(told, data, ref ?? FRANCE, head) }
  }

  const catalogue = { name: t.common.nav.initiatives, path: ownPath(PAGE_PATHS.initiatives) }
  const initiativeOf = (route: string) => whole.wholeOf(/^\/initiatives\/([^/]+)$/.exec(route)?.[1] ?? '')

  function shell(words: StillWords, { path, versions, to }: Ways): StillPage {
    const regions = territories.table.value?.[WIDEST_LEVEL]
    const listed = (regions?.code ?? []).map((code, row) => ({
      ...{ level: WIDEST_LEVEL, code, name: regions?.name[row] ?? code },
    }))
    const title = [...new Set([words.title, t.common.product])].join(' · ')
    const told = { title, description: shortened(words.paragraphs[0] ?? ''), path, versions }
    return {
      ...told,
      ...{ body: shellText(words, to, listed), template: 'shell' },
      ...answers(told, [], FRANCE, ''),
    }
  }

  /** What a page's head says of it, and what is answered to who embeds it by its address. */
  function answers(
    told: Omit<Told, 'data' | 'picture'>,
    data: readonly object[],
    of: TerritoryRef,
    more: string,
  ) {
    const picture = {
      path: cleanPath(`/territoire/${of.level}/${of.code}`, territoryName) + PAGE_PICTURE,
      alt: pressTexts.cardAlt(territories.nameOf(of), accessAt(figures, of)),
    }
    return {
      head: `${more}\n    ${headOf({ ...told, data, picture }, site)}`,
      oembed:
        site === undefined ? undefined : JSON.stringify(oembedOf({ ...told, picture: picture.path }, site)),
    }
  }
  return { page, cardOf }
}

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('a file that pages are drawn from was not read')
  return found
}

/** The published territory whose page a route is. */
function territoryOf(route: string): TerritoryRef | undefined {
  const [, level, code = ''] = /^\/territoire\/([^/]+)\/([^/]+)$/.exec(route) ?? []
  const found = BUILT_LEVELS.find((id) => id === level)
  return found && { level: found, code }
}

async function render(pinia: Pinia, route: string, { root, to, other }: Ways) {
  setSite(root)
  const history = createMemoryHistory()
  history.createHref = to
  const router = createRouter({ history, routes: routesWith({ render: () => null }) })
  await router.push(route)
  const context: { title?: string; teleports?: Record<string, string>; other: string | undefined } = { other }
  const html = await renderToString(createSSRApp(App).use(pinia).use(router), context)
  // Left out: the space before a button, marks for a hydration that does not come, styles that the page's policy refuses.
  const unmarked = (text: string) =>
    text
      .replace(/ (?=[.,] )/g, '')
      .replace(/<!--.*?-->/gs, '')
      .replaceAll(' class=""', '')
      .replace(/ style="[^"]*"/g, '')
  return {
    body: unmarked(html),
    title: context.title ?? '',
    head: unmarked(context.teleports?.['head'] ?? ''),
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const plain = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign).trim()
