import type { TableRow } from '@/domain/broughtTable'
import { BETWEEN, textRow } from './TextRow'

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
/** The texts of one line after another: their bytes are put side by side, to be made texts at once. */
export class RowTexts {
  count = 0
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  private held = new Uint8Array(4096)
  private length = 0
  /** A byte of a text is that between texts. */
  private cut = false

  begin(): void {
    this.count = 0
    this.length = 0
    this.cut = false
  }

  /** Adds the text of these bytes. */
  add(bytes: Uint8Array, from: number, to: number): void {
    if (this.length + to - from + 1 > this.held.length) this.grow(to - from + 1)
    const { held } = this
    let at = this.length
    if (this.count++ > 0) held[at++] = 0
    for (let k = from; k < to; k++) {
      const byte = bytes[k] ?? 0
      held[at++] = byte
      if (byte === 0) this.cut = true
    }
    this.length = at
  }

  /** The texts in their order, the five entities of XML resolved; null where a parser should read them. */
  read(): string[] | null {
    const text = this.decoded()
    if (text === null || this.count === 0) return text === null ? null : []
    const texts = text.split(BETWEEN)
    return text.includes('&') ? resolved(texts) : texts
  }

  /** The same as a line, without the spaces around them nor the empty ones that end it. */
  row(): TableRow | null {
    const text = this.decoded()
    if (text === null) return null
    if (!text.includes('&')) return textRow(text, this.count)
    const texts = resolved(text.split(BETWEEN))
    return texts && textRow(texts.join(BETWEEN), this.count)
  }

  private decoded(): string | null {
    if (this.cut) return null
    try {
      return this.decoder.decode(this.held.subarray(0, this.length))
    } catch {
      return null
    }
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
