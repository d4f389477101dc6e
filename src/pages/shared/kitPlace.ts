import { siteAddress } from '@/load/site'
import { askedLanguage } from '@/stores/language'

/** Where a press kit is from: the folder of the site, and the language that it is read in. */
export const kitPlace = () => ({ site: siteAddress(), language: askedLanguage })
