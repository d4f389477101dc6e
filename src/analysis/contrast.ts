/** Relative luminance of a `#rrggbb` colour (WCAG 2), 0 to 1. */
export function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two `#rrggbb` colours (WCAG 2), 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour of `candidates` that is read best on a ground. */
export function mostReadable(ground: string, candidates: readonly [string, ...string[]]): string {
  return candidates.reduce((best, next) => (contrast(ground, next) > contrast(ground, best) ? next : best))
}
