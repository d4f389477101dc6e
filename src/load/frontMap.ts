/** Addresses of the default map's pictures, by theme: the built page tells them (`scripts/house/frontMap.ts`). */
export function frontMapAddress(theme: 'light' | 'dark'): string | null {
  return document.getElementById('front')?.dataset[theme] ?? null
}

/** Takes away the picture shown before the application was there. */
export function dropFirstSight(): void {
  document.querySelector('.front.boot')?.remove()
}
