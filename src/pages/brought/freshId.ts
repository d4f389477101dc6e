import type { BroughtId } from '@/schema/broughtId'

/** An id that no other figures have, here or on another device: an address that names it never shows those of somebody else. */
export function freshId(): BroughtId {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return `apporte-${[...bytes].map((byte) => (byte % 36).toString(36)).join('')}`
}
