/** For a text taken into a sentence: only its first letter changes, names keep their capitals. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
