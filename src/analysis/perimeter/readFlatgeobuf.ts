import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js'
import { FileRefused, rawFeature, type Declared, type RawFeature, type RawLayer } from '@/domain/perimeter'
import { declaredByCode, declaredByWkt } from './projections'

/** The objects of a FlatGeobuf file, in their order. @throws FileRefused after the last object that could be read. */
export async function readFlatgeobuf(bytes: Uint8Array): Promise<RawLayer[]> {
  const features: RawFeature[] = []
  let declared: Declared | null = null
  let name = ''
  try {
    const headerMetaFn = ({
      crs,
      title,
    }: {
      crs: { code: number; wkt: string | null } | null
      title: string | null
    }) => {
      name = title ?? ''
      if (crs?.code) declared = declaredByCode(crs.code, crs.wkt ?? undefined)
      else if (crs?.wkt) declared = declaredByWkt(crs.wkt)
    }
    for await (const feature of deserialize(bytes, { headerMetaFn }))
      features.push(rawFeature(`n° ${features.length + 1}`, feature))
  } catch {
    throw new FileRefused({ kind: 'unreadable', format: 'flatgeobuf', at: `n° ${features.length + 1}` })
  }
  return [{ name, declared, features }]
}
