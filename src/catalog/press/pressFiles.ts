import { HEIGHT } from '@/domain/embed'
import { withLanguage, type Language } from '@/domain/language'
import type { PressKit } from '@/domain/pressKit'
import { pressFacts } from './pressWords'

/** Figures and table for a program: numbers are numbers, a gap is null and its reason has its own column. */
export function pressJson(kit: PressKit): string {
  const figures = kit.figures.map((figure) => ({
    ...figure,
    facts: Object.fromEntries(pressFacts(kit, figure).map(({ label, text }) => [label, text])),
  }))
  const rows = kit.table.rows.map((row) =>
    Object.fromEntries(kit.table.columns.map((column, k) => [column, row[k] ?? null])),
  )
  return JSON.stringify({ title: kit.title, address: kit.address, figures, rows }, null, 1)
}

/** The frame that tells its height takes it. A site that leaves scripts out keeps the height given, and scrolls inside. */
const FOLLOW = `<script>addEventListener("message",function(e){var h=e.data&&+e.data["${HEIGHT}"];if(h>0)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source&&new URL(f.src).origin===e.origin)f.style.height=h+"px"})})</script>`

const quoted = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')

/** The code that puts a view into another site's page. */
export function iframeCode(address: string, title: string, width: string, height: number): string {
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>${FOLLOW}`
}

/** A view as a custom element, which `embed.js` makes into a frame. */
export interface ElementCode {
  /** The address of the whole page in French, and of the folder of the site. */
  address: string
  site: string
  title: string
  language: Language
  /** px; none for a view that is as tall as what it shows. */
  height?: number | undefined
  wheel: boolean
  /** What stands there until the frame does, and where there are no scripts. */
  picture?: { address: string; alt: string } | null
}

/** The element, what it holds without scripts, and its loader. */
export function elementCode({ address, site, title, language, height, wheel, picture }: ElementCode): string {
  const attributes = {
    vue: address.startsWith(site) ? address.slice(site.length) : address,
    titre: title,
    ...(language !== 'fr' && { langue: language }),
    ...(height !== undefined && { hauteur: String(height) }),
    ...(wheel && { molette: '' }),
  }
  const written = Object.entries(attributes).map(([name, value]) =>
    value === '' && name === 'molette' ? ` ${name}` : ` ${name}="${quoted(value)}"`,
  )
  const link = `<a href="${quoted(withLanguage(address, language))}">${pictureTag(picture)}${quoted(title)}</a>`
  return `<territoires-de-soins${written.join('')}>${link}</territoires-de-soins>\n<script async src="${quoted(site)}embed.js"></script>`
}

/** A picture with its link and its source, where neither frames nor scripts are let in. */
export function figureCode(
  address: string,
  title: string,
  picture: { address: string; alt: string },
  credit: string,
): string {
  return `<figure style="margin:0"><a href="${quoted(address)}">${pictureTag(picture)}</a><figcaption><a href="${quoted(address)}">${quoted(title)}</a>. ${quoted(credit)}</figcaption></figure>`
}

const pictureTag = (picture?: { address: string; alt: string } | null) =>
  picture
    ? `<img src="${quoted(picture.address)}" alt="${quoted(picture.alt)}" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto">`
    : ''
