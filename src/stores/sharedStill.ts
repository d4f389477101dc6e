/**
 * Pages written at build time are many, and what is made of the data alone is the same for all: it is made once, by the
 * first call. On a page of the application each call makes its own, which lasts as long as its part.
 */
export function sharedStill<A extends unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  if (!import.meta.env.SSR) return make
  let made: { value: T } | undefined
  return (...args) => (made ??= { value: make(...args) }).value
}
