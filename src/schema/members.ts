import * as v from 'valibot'

/**
 * `public/data/<level>/members.json`: the codes of the communes of 2026 of each territory of a level that lists them, by its
 * own code, space-separated and ascending. A commune that is nowhere belongs to none.
 */
export const MembersSchema = v.record(v.string(), v.string())
export type Members = v.InferOutput<typeof MembersSchema>

/** The same as it is read: the territory of each commune. */
export const HoldersSchema = v.pipe(
  MembersSchema,
  v.transform(
    (members): ReadonlyMap<string, string> =>
      new Map(
        Object.entries(members).flatMap(([code, communes]) =>
          communes.split(' ').map((commune) => [commune, code] as const),
        ),
      ),
  ),
)
