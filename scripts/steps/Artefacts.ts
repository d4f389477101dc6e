import type { GenericSchema, InferOutput } from 'valibot'
import { ManifestSchema, type Manifest } from '@/schema/manifest'
import { parse } from '@/schema/parse'
import { sha256 } from '../sha256'

/** Gathers what will be published; each artefact is checked against its schema before it is accepted. */
export class Artefacts {
  private readonly texts = new Map<string, string>()
  private readonly entries: Manifest['files'] = []

  /**
   * @param rows records in the file; @param sources ids in `sources.json`
   * @throws SchemaError when the value departs from the schema
   */
  add<T extends GenericSchema>(
    file: string,
    schema: T,
    value: InferOutput<T>,
    rows: number,
    sources: string[],
  ): void {
    this.addText(file, JSON.stringify(parse(schema, value, file)), rows, sources)
  }

  /** Adds a file that is not JSON, or whose text was checked before. */
  addText(file: string, text: string, rows: number, sources: readonly string[]): void {
    this.texts.set(file, text)
    this.entries.push({
      file,
      bytes: Buffer.byteLength(text),
      sha256: sha256(text),
      rows,
      sources: [...sources].sort(),
    })
  }

  has(file: string): boolean {
    return this.texts.has(file)
  }

  /** Text by file, manifest last. No date: the same inputs give the same bytes. */
  files(): Map<string, string> {
    const files = [...this.entries].sort((a, b) => (a.file < b.file ? -1 : 1))
    const manifest = JSON.stringify(parse(ManifestSchema, { files }, 'manifest.json'))
    return new Map([...this.texts, ['manifest.json', manifest]])
  }
}
