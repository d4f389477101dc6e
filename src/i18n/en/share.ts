import type { share as fr } from '../fr/share'

export const share: typeof fr = {
  address: 'Address of the view',
  copy: 'Copy the link',
  send: 'Send with…',
  short: 'Short address, to be said or printed',
  copyShort: 'Copy the short address',
  code: 'QR code of this address',
  noCode: 'This address is too long for a readable QR code.',
  brought:
    'This view shows figures that were brought, which its address does not hold: elsewhere they open from the project file alone, to be saved in “My figures”.',
  toBrought: 'My figures',
  copied: 'Copied.',
  copyFailed: 'The browser refused to copy: select the address and copy it.',
  sendFailed: 'The device could not open its share sheet: copy the link.',
}
