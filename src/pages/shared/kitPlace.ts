import { siteAddress } from '@/load/site'
import { askedLanguage } from '@/stores/language'
import { viewAddress } from '@/stores/viewAddress'

/** Where a press kit is from: the view's address, the folder of the site, and the language that it is read in. */
export const kitPlace = () => ({ address: viewAddress(), site: siteAddress(), language: askedLanguage })
