/** Figures that a person brought: on their device, and on no other. */
export type BroughtId = `apporte-${string}`

export const isBrought = (id: string): id is BroughtId => /^apporte-[a-z0-9]{4,16}$/.test(id)

/** Whether an address names such figures, which it does not hold. */
export const namesBrought = (address: string): boolean => /\bapporte-[a-z0-9]{4,16}\b/.test(address)
