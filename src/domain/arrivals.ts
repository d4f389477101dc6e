/** Parts of the application that someone has asked for and that are not there yet. */
const awaited = new Set<Promise<unknown>>()
let tell = (some: boolean): unknown => some

/** Who shows that something is awaited: one for the whole page. Told at each change whether any part is. */
export function onArrivals(listener: (some: boolean) => unknown): void {
  tell = listener
  tell(awaited.size > 0)
}

/** Waits for a part of the application that a click or a key needs, and lets the page show it. Fails as `part` does. */
export async function arrival<T>(part: Promise<T>): Promise<T> {
  awaited.add(part)
  tell(true)
  try {
    return await part
  } finally {
    awaited.delete(part)
    tell(awaited.size > 0)
  }
}
