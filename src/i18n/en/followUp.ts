import type { followUp as french } from '../fr/followUp'

/** What became of contributions. */
export const followUp: typeof french = {
  title: 'Follow contributions',
  intro:
    'Each contribution received and what becomes of it. Nothing is published before it has been reviewed; neither the text received nor anything about its sender is shown here.',
  empty: 'No contribution received so far.',
  columns: {
    reference: 'Reference',
    what: 'What',
    received: 'Received on',
    state: 'State',
    updated: 'Since',
  },
  caption: 'Contributions, the latest change first',
  kinds: { new: 'New initiative', correction: 'Correction to an entry' },
  states: {
    received: 'Received',
    review: 'Under review',
    published: 'Published',
    declined: 'Not accepted',
  },
  why: (reason) => `Reason: ${reason}`,
  see: 'See the entry',
  find: 'Where is reference',
  findHint: 'Eight signs: digits, and letters from A to F',
  findGo: 'Look up',
  mine: 'Sent from this device',
  mineNone: 'No contribution sent from this device.',
  mineOn: (date) => `prepared on ${date}`,
  mineWays: { sent: 'sent', file: 'saved as a file', mail: 'prepared as an e-mail' },
  mineUnknown: 'not in the register yet',
  yours: 'yours',
  forget: 'Forget this row',
}
