import type { legal as french } from '../fr/legal'

export const legal: typeof french = {
  title: 'Legal notice and contact',
  lede: 'Who publishes this site, who hosts it, under which licences, and whom to write to.',
  missing: 'Not filled in by whoever put this site online.',
  fields: {
    publisher: 'Publisher',
    director: 'Editor in charge',
    host: 'Host',
    contact: 'Contact',
  },
  phone: (number) => `Telephone: ${number}`,
  report: {
    title: 'Report an error',
    text: 'A figure, a sentence or a map seems wrong to you: say which page, what you read and what you expected, with a source if you have one.',
    initiative: 'For an initiative, the “Report an error” link of its page opens a form already filled in.',
    toContribute: 'Correct or share an initiative',
  },
  licences: {
    title: 'Licences',
    code: 'The code is under the MIT licence.',
    data: 'Built data is under ODbL 1.0, which one of the sources requires of what derives from it. Each figure names its producer and that producer’s licence.',
    toMethod: 'Sources, licences and method',
  },
  privacy: {
    title: 'Personal data',
    text: 'No account, no cookie, no audience measurement, and no request to another site, save IGN’s background map if you switch it on. What you draw, filter or write stays on your device; a contribution leaves only if you send it, with nothing that says who you are.',
  },
}
