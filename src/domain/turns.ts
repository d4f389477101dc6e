/** Settles in a task of its own: between two heavy steps, what the reader does gets its turn. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Settles once the browser has painted what is on the page now, in a task of its own. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
