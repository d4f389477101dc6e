/** Ways of drawing a zone. */
export const DRAW_TOOLS = ['polygon', 'rectangle', 'circle'] as const

export type DrawTool = (typeof DRAW_TOOLS)[number]
