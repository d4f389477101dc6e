import * as v from 'valibot'

/**
 * `public/data/report.json`: what the pipeline could not match or had to leave out, item by item, and the checks it made.
 * An item's `note` says in French what happened to it.
 */
export const ReportSchema = v.object({
  sections: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      explanation: v.string(),
      items: v.array(v.object({ code: v.string(), name: v.string(), note: v.string() })),
    }),
  ),
  checks: v.array(v.object({ id: v.string(), label: v.string(), expected: v.string(), found: v.string() })),
})

export type Report = v.InferOutput<typeof ReportSchema>
