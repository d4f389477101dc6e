import type { DecimalSign } from '@/domain/broughtTable'

/** What tables write where there is no figure. */
const NONE =
  /^(|-+|–|—|\.+|…|:|\/+|n[./]?[acdrs]\.?|non (communiqu|disponibl|renseign|significati|concern|diffus|calcul|connu|applicabl)\p{L}*|sans objet|nan|null|s|ss|secret( stat(istique|\.)?)?|confidentiel|\*+|x|#(n\/[ad]|valeur!|value!|div\/0!|ref!|nom\?|name\?|nul!|null!|nombre!|num!))$/iu
const SPACES = /[\s\u00a0\u2007\u2009\u202f']/g
/** Beyond it a double has no whole numbers any more, and nothing that is counted in a territory is that large. */
const MOST = 1e15

/** A number as it is written in a table: `none` where the cell says that there is none, `unreadable` for anything else. */
export function readNumber(cell: string, decimal: DecimalSign): number | 'none' | 'unreadable' {
  const text = cell.trim()
  if (NONE.test(text)) return 'none'
  const bare = text
    .replace(SPACES, '')
    .replace(/[%€]$/, '')
    .replace(/^\u2212/, '-')
  const grouped =
    decimal === ',' ? bare.replace(/\.(?=\d{3}(\D|$))/g, '') : bare.replace(/,(?=\d{3}(\D|$))/g, '')
  const plain = grouped.replace(',', '.')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return 'unreadable'
  const number = Number(plain)
  return Number.isFinite(number) && Math.abs(number) <= MOST ? number + 0 : 'unreadable'
}

/** The decimal sign of a column: the one that its cells cannot be read without; a comma where both could be. */
export function decimalSign(cells: readonly string[]): DecimalSign {
  let points = 0
  for (const cell of cells) {
    const bare = cell.replace(SPACES, '')
    // "1.234,5" and "12,5" are French; "1,234.5" and "12.5" are not; "1.234" alone says nothing.
    if (/,\d*\D*$/.test(bare) && !/^\D*\d{1,3}(,\d{3}){2,}\D*$/.test(bare)) {
      if (!/\.\d+\D*$/.test(bare)) return ','
    }
    if (/\.\d*\D*$/.test(bare) && !/^\D*\d{1,3}(\.\d{3})+\D*$/.test(bare)) return '.'
    if (/^\D*[1-9]\d{0,2}\.\d{3}\D*$/.test(bare)) points++
    if (/^\D*0\.\d+\D*$/.test(bare)) return '.'
  }
  return points > 0 && cells.every((cell) => !/\d\.\d{3}\.\d{3}/.test(cell)) ? mostlyThree(cells) : ','
}

/** Points always before three digits, one a number: thousands where every number has one or is short, decimals elsewhere. */
function mostlyThree(cells: readonly string[]): DecimalSign {
  return cells.some((cell) => /^\D*\d{4,}\D*$/.test(cell.replace(SPACES, ''))) ? '.' : ','
}

/** Decimals of a number as written, at most three. */
export function decimalsOf(value: number): number {
  const [, after = ''] = /\.(\d+)/.exec(String(Number(value.toFixed(3)))) ?? []
  return after.length
}
