/**
 * How territories are ranked, and in what words: from the least provided with care, or by numbers only, `rising` from the lowest
 * or `falling` from the highest.
 */
export type RankOrder = 'provision' | 'rising' | 'falling'
