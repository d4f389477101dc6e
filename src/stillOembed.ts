import { iframeCode } from './catalog/press/pressFiles'
import { CARD } from './charts/cardPlate'
import { embedAddress } from './domain/embed'
import { t } from './i18n'

/** px that a page embedded by its address is given where the site around does not listen to its height. */
const FRAME = { width: 640, height: 640 }

/**
 * What is answered to a site that makes the pasted address of a page into the page itself (oembed.com, 1.0, type "rich").
 * @param page its title, its path and its picture's below the site's folder. @param site where it is read
 */
export function oembedOf(
  { title, path, picture }: { title: string; path: string; picture: string },
  site: string,
) {
  return {
    version: '1.0',
    type: 'rich',
    provider_name: t.common.product,
    provider_url: site,
    title,
    url: new URL(path, site).href,
    ...FRAME,
    html: iframeCode(embedAddress(new URL(path, site).href), title, '100%', FRAME.height),
    thumbnail_url: new URL(picture, site).href,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    cache_age: 86_400,
  }
}
