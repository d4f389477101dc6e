import { parse } from '@/schema/parse'
import { missingFields, PublisherSchema } from '@/schema/publisher'

export const FILE = 'data/publisher.json'
const WORDS = {
  publisher: 'l’éditeur',
  director: 'la direction de la publication',
  contact: 'le contact',
  host: 'l’hébergeur',
  site: 'l’adresse du site',
}

/** What the build says of a file of legal notices; '' where nothing is missing. @throws SchemaError where it is wrong. */
export function publisherReport(text: string): string {
  const missing = missingFields(parse(PublisherSchema, JSON.parse(text), FILE))
  if (missing.length === 0) return ''
  const named = missing.map((field) => WORDS[field]).join(', ')
  return `${FILE} ne dit pas encore ${named} : à remplir avant de mettre en ligne, la page « Mentions légales », les fils, les adresses canoniques et le plan du site en sont faits.`
}
