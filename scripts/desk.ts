/** Who may enter the moderator's desk, and copies of its base: `npm run desk -- …`. The base is that of RECEIVE_DB. */
import { parseArgs } from 'node:util'
import { Foreseen, told } from './Foreseen'
import { backup, restore } from './receive/backup'
import { rightName } from './receive/desk/accountGestures'
import { ROLE_WORDS } from './receive/desk/layout'
import { drawn, seal } from './receive/desk/passphrase'
import { AccountStore, ROLES, type Role } from './receive/storage/AccountStore'
import { openBase } from './receive/storage/openBase'

const USAGE = `Tenir le bureau de relecture :

  npm run desk -- add NOM [--role reader|moderator|keeper]   ouvre un compte et dit sa phrase de passe, une fois
  npm run desk -- passphrase NOM                             en tire une autre ; les visites en cours finissent
  npm run desk -- role NOM --role RÔLE
  npm run desk -- remove NOM
  npm run desk -- list
  npm run desk -- backup FICHIER                             toute la base, pendant que le service tourne
  npm run desk -- restore FICHIER                            là où la base a été perdue

La base est celle de RECEIVE_DB (received.sqlite si rien n’est dit), ou --db.`

try {
  await run()
} catch (error) {
  console.error(told(error))
  process.exitCode = 1
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        db: { type: 'string', default: process.env['RECEIVE_DB'] ?? 'received.sqlite' },
        role: { type: 'string' },
      },
    })
  } catch (error) {
    throw new Foreseen(`${(error as Error).message}\n\n${USAGE}`)
  }
}

async function run(): Promise<void> {
  const { values, positionals } = readOptions()
  const [command, subject = ''] = positionals
  if (values.help) return void console.log(USAGE)
  if (command === 'backup') {
    backup(values.db, subject)
    return void console.log(`Sauvegardée : ${subject}`)
  }
  if (command === 'restore')
    return void console.log(`Rétablie : ${values.db}, ${restore(subject, values.db)} contributions`)
  if (!['add', 'passphrase', 'role', 'remove', 'list'].includes(command ?? '')) throw new Foreseen(USAGE)
  const base = openBase(values.db, process.env['RECEIVE_DB_TOKEN'])
  try {
    await withAccounts(new AccountStore(base), command ?? '', subject, values.role)
  } finally {
    base.close()
  }
}

async function withAccounts(
  accounts: AccountStore,
  command: string,
  name: string,
  asked: string | undefined,
) {
  if (command === 'list') {
    for (const { name: own, role } of accounts.all()) console.log(`${own}, ${ROLE_WORDS[role]} (${role})`)
    return
  }
  if (command === 'add') {
    if (!rightName(name)) throw new Foreseen('Un nom de lettres, de deux signes au moins, est attendu.')
    const passphrase = drawn()
    if (!accounts.add(name, await seal(passphrase), roleOf(asked ?? 'moderator')))
      throw new Foreseen(`Le nom « ${name} » est pris.`)
    return void console.log(`${name}\nPhrase de passe, à changer à la première entrée : ${passphrase}`)
  }
  if (!accounts.find(name)) throw new Foreseen(`Aucun compte au nom de « ${name} ».`)
  if (command === 'role') accounts.setRole(name, roleOf(asked ?? ''))
  else if (command === 'remove') accounts.remove(name)
  else {
    const passphrase = drawn()
    accounts.setPassphrase(name, await seal(passphrase), true)
    return void console.log(`${name}\nPhrase de passe, à changer à la première entrée : ${passphrase}`)
  }
  console.log('Fait.')
}

function roleOf(asked: string): Role {
  const role = ROLES.find((known) => known === asked)
  if (!role) throw new Foreseen(`Rôle « ${asked} » inconnu : ${ROLES.join(', ')}.`)
  return role
}
