/** Files beside a page's own, in its folder: what other sites show of it. */
export const PAGE_PICTURE = 'carte.png'
export const PAGE_OEMBED = 'oembed.json'
