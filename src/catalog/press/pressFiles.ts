import { HEIGHT } from '@/domain/embed'
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
const FOLLOW = `<script>addEventListener("message",function(e){var h=e.data&&+e.data["${HEIGHT}"];if(h)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.style.height=h+"px"})})</script>`

/** The code that puts a view into another site's page. */
export function iframeCode(address: string, title: string, width: string, height: number): string {
  const quoted = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>${FOLLOW}`
}
