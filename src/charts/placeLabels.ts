/** A text to be placed over a point of a bar, both as shares of the bar's width. */
export interface Label {
  at: number
  width: number
}

/** `left`: where the text starts; `row` 1 is above row 0, for a text that would meet the one before it. */
export interface Placed {
  left: number
  row: 0 | 1
}

/** Places texts over their points, inside the bar where they fit, and lifts the first of two that would touch. */
export function placeLabels(labels: readonly Label[], gap = 0.03): Placed[] {
  const placed: Placed[] = labels.map(({ at, width }) => ({
    left: Math.max(0, Math.min(1 - width, at - width / 2)),
    row: 0,
  }))
  labels.forEach((label, k) => {
    const own = placed[k]
    if (!own) return
    const meets = placed.some((other, j) => {
      const width = labels[j]?.width ?? 0
      return j > k && own.left < other.left + width + gap && other.left < own.left + label.width + gap
    })
    if (meets) own.row = 1
  })
  return placed
}
