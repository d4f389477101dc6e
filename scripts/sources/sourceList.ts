import { SourcesSchema, type Sources } from '@/schema/sources'
import { readJson } from './readJson'

/** Datasets that the product is made from, each with producer, vintage, licence and caveats: the repository's own file. */
export function readSourceList(path: string): Sources {
  return readJson(path, SourcesSchema)
}
