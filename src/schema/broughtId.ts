/** Figures that a person brought: on their device, and on no other. */
export type BroughtId = `apporte-${string}`

/** What they are weighted by in the mean of a wider territory: another column of the same file. */
export type BroughtWeight = `poids-${BroughtId}`

export const weightOf = (id: BroughtId): BroughtWeight => `poids-${id}`
export const isBroughtWeight = (column: string): column is BroughtWeight =>
  column.startsWith('poids-') && isBrought(column.slice('poids-'.length))
export const weightedBy = (column: BroughtWeight) => column.slice('poids-'.length) as BroughtId

export const isBrought = (id: string): id is BroughtId => /^apporte-[a-z0-9]{4,16}$/.test(id)

/** The figures of that kind that a text names. */
export const broughtIn = (text: string): BroughtId[] =>
  (text.match(/\bapporte-[a-z0-9]{4,16}\b/g) ?? []) as BroughtId[]
/** Whether an address names such figures, which it does not hold. */
export const namesBrought = (address: string): boolean => broughtIn(address).length > 0
