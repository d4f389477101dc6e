import type { ColumnGuess } from '@/domain/broughtTable'
import { fold } from '@/domain/text'
import type { BroughtKind } from '@/schema/brought'

/** What a heading tells of its figures. `unit` is '' where it tells none, `year` likewise. */
export interface HeadingSaid {
  name: string
  unit: string
  year: string
}

const MONTH =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december'
/** A year, or a day of it, with the words that lead to it. */
const YEAR = new RegExp(
  `[ ,_]*((?<!\\p{L})(en|in|au|fin|on) )?\\(?((au )?\\d{1,2}[/.]\\d{1,2}[/.]|(au )?(\\d{1,2}(er)? )?(${MONTH}) )?\\b(19|20)\\d\\d\\)?$`,
  'iu',
)
/** Signs and words that a figure is counted in, alone between brackets or after « en ». */
const MEASURES = [
  ...['%', '‰', '€', 'k€', 'm€', 'euros?', "mill(?:iers|ions)(?: d(?:e |[’'])\\p{L}+)?", 'points?'],
  ...['secondes?', 'minutes?', 'mn', 'min', 'heures?', 'jours?', 'semaines?', 'mois', 'ans', 'années?'],
  ...['mètres?', 'km', 'kilomètres?', 'km²', 'ha', 'hectares?', 'days?', 'weeks?', 'months?', 'years?'],
].join('|')
/** « pour 1 000 habitants », « par habitant », « pour 10 000 hab. de 75 ans et plus ». */
const RATIO = [
  'pour (?:cent|mille|\\d[\\d \\u00a0\\u202f]*) \\p{L}[^()]*',
  'par (?:habitant|an|mois|jour|patient|médecin)\\p{L}*',
  'per [\\d,]+ \\p{L}[^()]*',
].join('|')
const BRACKETED = new RegExp(`[ ,]*[([](?:(?:en|in) )?(${MEASURES}|${RATIO})[)\\]]$`, 'iu')
const TRAILING = new RegExp(`[ ,]+(?:(?:en|in) (${MEASURES})|(${RATIO}))$`, 'iu')
const DIVIDED = new RegExp(`^(?:${RATIO}|‰)$`, 'iu')

/** The name, unit and year that a heading tells: « Médecins pour 100 000 habitants en 2023 » is three things. */
export function headingSaid(heading: string): HeadingSaid {
  let name = heading.trim()
  let unit = /^%/.test(name) ? '%' : ''
  const whole = name.replace(YEAR, '')
  if (DIVIDED.test(whole)) unit = whole.charAt(0).toLowerCase() + whole.slice(1)
  for (let before = ''; before !== name;) {
    before = name
    name = name.replace(YEAR, '')
    const found = unit ? null : (BRACKETED.exec(name) ?? TRAILING.exec(name))
    if (!found?.index) continue
    unit = found.slice(1).find(Boolean) ?? ''
    name = name.slice(0, found.index)
  }
  return { name: name.trim() || heading.trim(), unit, year: /\b(19|20)\d\d\b/.exec(heading)?.[0] ?? '' }
}

/** How the names of what is no count begin. */
const RATE =
  /^(taux|part|proportion|pourcentage|moyenne|mediane|densite|indice|ratio|delai|age|apl|score|duree)\b/

/** What a column seems to hold, by how its cells are written and by its heading. */
export function kindOf(column: Pick<ColumnGuess, 'name' | 'percent' | 'decimals'> | undefined): BroughtKind {
  if (!column) return 'count'
  const { name, unit } = headingSaid(column.name)
  if (column.percent || unit === '%') return 'share'
  return column.decimals > 0 || DIVIDED.test(unit) || RATE.test(fold(name)) ? 'rate' : 'count'
}
