import * as v from 'valibot'

const text = v.string()

/** What the page of open data reads of `data/open/datapackage.json`, which is made when the site is built. */
export const DataPackageSchema = v.object({
  created: v.pipe(text, v.isoTimestamp()),
  resources: v.array(
    v.object({
      /** Name of the file, in the folder of the package. */
      path: text,
      bytes: v.number(),
      rows: v.number(),
      modified: v.pipe(text, v.isoDate()),
      schema: v.optional(v.object({ fields: v.array(v.object({ name: text })) })),
      preview: v.optional(v.array(v.array(v.nullable(v.union([text, v.number()]))))),
    }),
  ),
})

export type DataPackage = v.InferOutput<typeof DataPackageSchema>
