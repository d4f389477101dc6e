import { expect, it } from 'vitest'
import { AccountStore } from '../../../../scripts/receive/storage/AccountStore'
import { ContributionStore } from '../../../../scripts/receive/storage/ContributionStore'
import { DecisionStore } from '../../../../scripts/receive/storage/DecisionStore'
import { MIGRATIONS } from '../../../../scripts/receive/storage/migrations'
import { openBase, versionOf } from '../../../../scripts/receive/storage/openBase'
import { hasLibsqlServer, startLibsqlServer } from '../../../support/libsqlServer'
import { temporaryFolder } from '../../support/temporaryFolder'

it.skipIf(!hasLibsqlServer)(
  'lets two services share the base of a libSQL server: none stores twice, one alone decides',
  async () => {
    const address = await startLibsqlServer(temporaryFolder())
    const [one, other] = [openBase(address), openBase(address)]
    expect([versionOf(one), versionOf(other)]).toEqual([MIGRATIONS.length, MIGRATIONS.length])
    const [here, there] = [new ContributionStore(one), new ContributionStore(other)]
    const sent = {
      key: '00000001-0000-4000-8000-000000000000',
      receivedAt: '2026-11-23T10:00:00.000Z',
      body: '{"a":"é"}',
    }
    expect([here.store(sent), there.store(sent), there.store({ ...sent, body: '{}' })]).toEqual([
      'stored',
      'known',
      'conflict',
    ])
    expect(there.all()).toEqual([sent])
    expect([here.claim(sent.key, 0), there.claim(sent.key, 0)]).toEqual([true, false])

    const decision = {
      key: sent.key,
      what: 'reject',
      status: null,
      why: 'Non.',
      who: 'Camille',
      due: 1,
    } as const
    expect([new DecisionStore(one).add(decision), new DecisionStore(other).add(decision)]).toEqual([
      true,
      false,
    ])
    expect(new DecisionStore(other).due(2)).toMatchObject([{ who: 'Camille', why: 'Non.' }])

    const accounts = new AccountStore(one)
    accounts.add('Camille', 'scellée', 'keeper')
    const token = accounts.open('Camille', 0)
    expect(new AccountStore(other).session(token, 1)).toMatchObject({ name: 'Camille', role: 'keeper' })
  },
)

it('says that the server does not answer', () => {
  expect(() => openBase('http://127.0.0.1:9')).toThrow(/^La base « http:\/\/127\.0\.0\.1:9 » ne répond pas/)
})
