import vintages from '../../public/data/vintages.json' with { type: 'json' }
import type { Vintages } from '@/schema/vintages'

/** By indicator, of the data that the application is built with: a file that the pipeline writes beside the figures. */
export const publishedVintages = vintages as unknown as Vintages
