import { feeds } from './fr/feeds'
import { typesetAll, typesetFrench } from './typeset'

/** Texts of the feeds. Nothing that a page loads: only what is built reads them. */
export const feedTexts = typesetAll(feeds, typesetFrench)
