/** Rows of a table that are printed, at most: a dozen sheets. The file has the others. */
export const PAPER_ROWS = 300
/** The same of cards, of which a sheet holds six or so. */
export const PAPER_CARDS = 100
