/** For a text taken into a sentence: only its first letter changes, names keep their capitals. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** For a text that begins a sentence or stands alone. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
