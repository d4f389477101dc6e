/** The five overseas départements, in the order in which they are shown. */
export const OVERSEAS = ['971', '972', '973', '974', '976'] as const
