import type { sourceFacts as french } from '../fr/sourceFacts'

export const sourceFacts: typeof french = {
  producer: 'Producer',
  address: 'Address',
  dataset: 'Producer’s file',
  readOn: 'Read on',
  via: 'Received from',
  copy: 'Copy read',
  checked: 'Compared',
  licence: 'Licence',
  reuse: 'Reuse',
  vintages: 'Vintages',
  caveats: 'Caveats',
}
