import { PAGE_PATHS } from './domain/pagePaths'
import { escapeXml } from './domain/svg'
import { t } from './i18n'
import type { StillWords } from './i18n/fr/stillWords'
import { pageWords } from './i18n/pages/stillWords'
import type { Level } from './schema/level'

/** The words of a page by its route; undefined for one that has none, whose text is drawn whole. */
export function shellWords(route: string): StillWords | undefined {
  const name = (Object.keys(PAGE_PATHS) as (keyof typeof PAGE_PATHS)[]).find(
    (key) => PAGE_PATHS[key] === route,
  )
  return name && pageWords[name]
}

/** The words as the page shows them where scripts are off: with ways to the other pages, and to every région. */
export function shellText(
  { title, paragraphs }: StillWords,
  hrefOf: (route: string) => string,
  regions: readonly { level: Level; code: string; name: string }[],
): string {
  const link = (route: string, text: string) =>
    `<li><a href="${escapeXml(hrefOf(route))}">${escapeXml(text)}</a></li>`
  return [
    `<main><h1>${escapeXml(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escapeXml(text)}</p>`),
    `<nav aria-label="${escapeXml(t.common.nav.label)}"><ul>`,
    ...Object.entries(pageWords).map(([name, words]) =>
      link(PAGE_PATHS[name as keyof typeof PAGE_PATHS], words.title),
    ),
    ...regions.map(({ level, code, name }) => link(`/territoire/${level}/${code}`, name)),
    '</ul></nav></main>',
  ].join('')
}
