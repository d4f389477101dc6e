import { siteAddress } from './site'

/** Addresses of the default map's pictures, by theme: the built page tells them (`scripts/house/frontMap.ts`). */
export function frontMapAddress(theme: 'light' | 'dark'): string | null {
  const path = document.getElementById('front')?.dataset[theme]
  return path === undefined ? null : new URL(path, siteAddress()).href
}

/** Takes away the picture shown before the application was there; gives it, when it was drawn in this theme. */
export function takeFirstSight(theme?: 'light' | 'dark'): HTMLCanvasElement | null {
  const frame = document.querySelector<HTMLElement>('.front.boot')
  frame?.remove()
  return frame && frame.dataset['theme'] === theme ? frame.querySelector('canvas') : null
}
