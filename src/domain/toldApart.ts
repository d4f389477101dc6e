/**
 * Names that may be alike, told apart by as little as it takes: those that come twice get the first of `details` in
 * brackets, those still alike the second too, and so on. What no detail tells apart is numbered.
 */
export function toldApart(
  names: readonly string[],
  ...details: readonly (readonly (string | undefined)[])[]
): string[] {
  const alike = (all: readonly string[], k: number) => all.some((other, j) => j !== k && other === all[k])
  const added: string[][] = names.map(() => [])
  const written = () => names.map((name, k) => (added[k]?.length ? `${name} (${added[k].join(', ')})` : name))
  for (const detail of details) {
    const now = written()
    detail.forEach((text, k) => text && alike(now, k) && added[k]?.push(text))
  }
  const found = written()
  return found.map((name, k) => {
    const before = found.slice(0, k).filter((other) => other === name).length
    return before === 0 ? name : `${name} (${before + 1})`
  })
}
