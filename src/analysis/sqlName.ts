/** The name of a table or a column, quoted as SQL asks. */
export const sqlName = (name: string) => `"${name.replaceAll('"', '""')}"`
