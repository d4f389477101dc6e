import { describe, expect, it } from 'vitest'
import { BIVARIATE, ON_BIVARIATE } from '@/catalog/bivariate'

type Rgb = [number, number, number]

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as Rgb
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b
const contrast = (a: string, b: string) => {
  const [high = 0, low = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** Full protanopia, deuteranopia and tritanopia (Machado, Oliveira and Fernandes, 2009), on linear colour. */
const SEEN: Record<string, readonly [Rgb, Rgb, Rgb]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}
const seen = (hex: string, how: string): Rgb => {
  const rgb = linear(hex)
  return (SEEN[how] ?? []).map((row) =>
    Math.max(
      0,
      Math.min(
        1,
        row.reduce((sum, part, k) => sum + part * (rgb[k] ?? 0), 0),
      ),
    ),
  ) as Rgb
}
/** CIE 1976 difference in Lab, D65. */
function difference(a: Rgb, b: Rgb): number {
  const lab = ([r, g, bl]: Rgb) => {
    const xyz = [
      (0.4124 * r + 0.3576 * g + 0.1805 * bl) / 0.9505,
      0.2126 * r + 0.7152 * g + 0.0722 * bl,
      (0.0193 * r + 0.1192 * g + 0.9505 * bl) / 1.089,
    ].map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116))
    const [x = 0, y = 0, z = 0] = xyz
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)] as const
  }
  const [p, q] = [lab(a), lab(b)]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

describe.each(['light', 'dark'] as const)('need × response in the %s theme', (theme) => {
  const [[first, ...rest], ...rows] = BIVARIATE[theme] as unknown as [string[], ...string[][]]
  const others = [...rest, ...rows.flat()]

  it('sets need without response apart from the eight others, however one sees colours', () => {
    for (const how of Object.keys(SEEN))
      for (const other of others)
        expect(difference(seen(first ?? '', how), seen(other, how)), `${how} ${other}`).toBeGreaterThan(11)
  })
  it('writes readable numbers on every cell', () => {
    BIVARIATE[theme].forEach((row, need) => {
      for (const fill of row)
        expect(contrast(fill, ON_BIVARIATE[theme][need] ?? ''), fill).toBeGreaterThan(4.5)
    })
  })
})
