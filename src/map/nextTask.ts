/** Settles in a task of its own: between two heavy steps, what the reader does gets its turn. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
