const SIGNS = [',', ';', '\t'] as const

/** What separates the cells of a table, by its heading: the sign that makes most cells of it. */
export function separatorOf(heading: string): string {
  const cells = (sign: string) => heading.split(sign).length
  return SIGNS.reduce((best: string, sign) => (cells(sign) > cells(best) ? sign : best), ',')
}
