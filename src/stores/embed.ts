import { asksEmbed, embedManner, type EmbedManner } from '@/domain/embed'

/**
 * Whether the view stands alone in another site's page: then no header, no panel, and nothing is written on the device.
 * Decided once, by the address that the page was opened with.
 */
export const embedded: boolean = typeof location !== 'undefined' && asksEmbed(location.search, location.hash)

/** How that page asked for it to be shown. */
export const manner: EmbedManner = embedded ? embedManner(location.search) : {}
