import type { Attachments } from '@/analysis/membership'

/** Where communes lie, from a few rows: région of each département, intercommunalité of each commune. */
export const attachedBy = (
  regions: ReadonlyMap<string, string>,
  listed: ReadonlyMap<string, string> = new Map(),
): Attachments => ({ regions, listed: () => listed })
