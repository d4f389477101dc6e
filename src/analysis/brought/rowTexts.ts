const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
/** Stands between the cells of a line: no XML holds it. */
const BETWEEN = '\0'

/** The texts of one line after another: their bytes are put side by side, to be made texts at once. */
export class RowTexts {
  count = 0
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  private held = new Uint8Array(4096)
  private length = 0

  begin(): void {
    this.count = 0
    this.length = 0
  }

  /** Adds the text of these bytes. */
  add(bytes: Uint8Array, from: number, to: number): void {
    if (this.length + to - from + 1 > this.held.length) this.grow(to - from + 1)
    const { held } = this
    let at = this.length
    if (this.count++ > 0) held[at++] = 0
    for (let k = from; k < to; k++) held[at++] = bytes[k] ?? 0
    this.length = at
  }

  /** The texts in their order, the five entities of XML resolved; null where a parser should read them. */
  read(): string[] | null {
    if (this.count === 0) return []
    let text
    try {
      text = this.decoder.decode(this.held.subarray(0, this.length))
    } catch {
      return null
    }
    const texts = text.split(BETWEEN)
    if (texts.length !== this.count) return null
    return text.includes('&') ? resolved(texts) : texts
  }

  private grow(more: number): void {
    const larger = new Uint8Array(2 * (this.held.length + more))
    larger.set(this.held)
    this.held = larger
  }
}

function resolved(texts: readonly string[]): string[] | null {
  if (texts.some((text) => text.replace(/&(amp|lt|gt|quot|apos);/g, '').includes('&'))) return null
  return texts.map((text) => text.replace(/&[a-z]+;/g, (entity) => ENTITIES[entity] ?? entity))
}
