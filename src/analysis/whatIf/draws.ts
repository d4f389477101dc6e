/** Fixed: a link gives everyone the same range. */
const SEED = 20_260_127
/** How many standard normal numbers are drawn once; a walk through them stands for further draws. */
const SIZE = 1 << 14

/** Numbers between 0 and 1, the same ones for a seed (a 32-bit multiply-and-shift generator). */
function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

let kept: Float64Array | undefined

/** Standard normal numbers (Box–Muller), the same ones each time; a function that gives the next, from the first. */
export function normals(): () => number {
  const table = (kept ??= drawn())
  let at = 0
  return () => table[at++ & (SIZE - 1)] ?? 0
}

function drawn(): Float64Array {
  const next = uniforms(SEED)
  return Float64Array.from({ length: SIZE }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()))
    return radius * Math.cos(2 * Math.PI * next())
  })
}
