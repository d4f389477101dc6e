/** Ways of cutting values into classes, in the order in which they are offered. */
export const CLASS_METHODS = ['fixed', 'quantile', 'jenks', 'diverging'] as const

export type ClassMethod = (typeof CLASS_METHODS)[number]

/** Number of classes of the sequential methods: more cannot be told apart on 1,707 small shapes. */
export const CLASS_COUNT = 5
