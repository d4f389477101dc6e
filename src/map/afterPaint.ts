/** Settles once the browser has painted what is on the page now, in a task of its own. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}
