import { parse } from '@/schema/parse'
import { PublisherSchema } from '@/schema/publisher'
import file from '../../data/publisher.json'

/** Who puts this site online, as it was built. A wrong file stops the build: `scripts/house/publisherReport.ts`. */
export const publisher = parse(PublisherSchema, file, 'data/publisher.json')
