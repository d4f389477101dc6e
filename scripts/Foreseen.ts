import { SchemaError } from '@/schema/parse'

/** What a person can mend, told in a French sentence that is enough to do it. */
export class Foreseen extends Error {}

/** What to say of an error: its sentence where it was foreseen; its trace where it is a fault of ours. */
export function told(error: unknown): string {
  if (error instanceof Foreseen || error instanceof SchemaError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
