import type { AddressInfo } from 'node:net'
import { createDesk } from '../../scripts/receive/desk/createDesk'
import { homeOf } from '../../scripts/receive/desk/door'
import { Office, stateOfOne } from '../../scripts/receive/desk/Office'
import type { Shelf } from '../../scripts/receive/desk/Shelf'
import { createReceiver } from '../../scripts/receive/createReceiver'
import { readSettings } from '../../scripts/receive/readSettings'
import { AccountStore } from '../../scripts/receive/storage/AccountStore'
import { ContributionStore } from '../../scripts/receive/storage/ContributionStore'
import { DecisionStore } from '../../scripts/receive/storage/DecisionStore'
import { openBase } from '../../scripts/receive/storage/openBase'
import { ORIGIN } from './receiver'

/** The receiving service and its desk in this very process, on a base of its own in memory. */
export async function openOffice({
  undoFor,
  address,
  ...shelf
}: Shelf & { undoFor: number; address: string | null }) {
  const base = openBase(':memory:')
  const contributions = new ContributionStore(base)
  const decisions = new DecisionStore(base)
  const accounts = new AccountStore(base)
  const office = new Office(shelf, contributions, decisions, undoFor, () => undefined)
  const server = createReceiver(
    readSettings({ RECEIVE_ORIGINS: ORIGIN, RECEIVE_PER_MINUTE: '1000' }),
    contributions,
    office.desk().context,
    {
      desk: createDesk(office, accounts, homeOf(address), false),
      stateOf: (reference) =>
        stateOfOne(reference, contributions, decisions, (asked) => office.loggedState(asked)),
    },
    () => undefined,
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const rounds = setInterval(() => office.carryOutDue(), 50)
  const close = () => {
    clearInterval(rounds)
    server.closeAllConnections()
    server.close()
    base.close()
  }
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/contributions`,
    contributions,
    decisions,
    accounts,
    office,
    close,
  }
}
