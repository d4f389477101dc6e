import * as v from 'valibot'

/** `public/data/manifest.json`: every artefact but itself. `rows`: records in the file; `sources`: ids in `sources.json`. */
export const ManifestSchema = v.object({
  files: v.array(
    v.object({
      file: v.string(),
      bytes: v.pipe(v.number(), v.integer()),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      rows: v.pipe(v.number(), v.integer()),
      sources: v.array(v.string()),
    }),
  ),
})

export type Manifest = v.InferOutput<typeof ManifestSchema>
