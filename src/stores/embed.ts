import { asksEmbed } from '@/domain/embed'

/**
 * Whether the view stands alone in another site's page: then no header, no panel, and nothing is written on the device.
 * Decided once, by the address that the page was opened with.
 */
export const embedded: boolean = typeof location !== 'undefined' && asksEmbed(location.search, location.hash)
