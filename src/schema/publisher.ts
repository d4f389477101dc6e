import * as v from 'valibot'
import { text, webUrl } from './plainText'

/** Somebody who answers for something: who, and where to write or call. */
const party = v.strictObject({
  name: text(200),
  address: text(300),
  phone: v.optional(text(40)),
})

/**
 * `data/publisher.json`: who puts the site online. Null is what has not been filled in yet: the build says so, and the
 * page of legal notices too.
 */
export const PublisherSchema = v.strictObject({
  publisher: v.nullable(party),
  /** Name or office of who answers for what is published. */
  director: v.nullable(text(200)),
  /** Where readers write: an address of mail, a page, or both. */
  contact: v.nullable(
    v.pipe(
      v.strictObject({ email: v.optional(v.pipe(v.string(), v.email())), url: v.optional(webUrl(300)) }),
      v.check(({ email, url }) => Boolean(email ?? url), 'une adresse de courriel ou une page'),
    ),
  ),
  host: v.nullable(party),
  /** Where it is read: feeds then carry whole addresses, as JSON Feed asks; without it they are relative. */
  site: v.nullable(webUrl(300)),
})

export type Publisher = v.InferOutput<typeof PublisherSchema>

/** What is still to be filled in, by name of its field. */
export function missingFields(publisher: Publisher): (keyof Publisher)[] {
  return (Object.keys(publisher) as (keyof Publisher)[]).filter((field) => publisher[field] === null)
}
