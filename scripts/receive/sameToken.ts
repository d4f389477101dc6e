import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether an Authorization header carries the token, in a time that tells nothing of either. */
export function sameToken(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`))
}
