import { escapeXml } from '@/domain/svg'

/** Text that is markup already, and goes on a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

export type Inside = string | number | Html | null | undefined | false | readonly Inside[]

/** A piece of page. What stands between the braces is escaped, unless it is itself a piece of page. */
export function html(parts: TemplateStringsArray, ...inside: readonly Inside[]): Html {
  return new Html(parts.reduce((text, part, at) => text + written(inside[at - 1]) + part))
}

function written(inside: Inside): string {
  if (inside === null || inside === undefined || inside === false) return ''
  if (inside instanceof Html) return inside.text
  if (typeof inside === 'object') return inside.map(written).join('')
  return escapeXml(String(inside))
}
