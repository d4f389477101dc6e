/**
 * Moderation of contributions, and publication of initiatives without the producers' files.
 *
 * - `npm run initiatives -- review [FOLDER]`: lists what came in; with `--only REF`, shows one whole and marks it under review
 * - `npm run initiatives -- accept REF [FOLDER] [--status active]`
 * - `npm run initiatives -- reject REF [FOLDER] --why "…"`
 * - `npm run initiatives -- build`: publishes `data/initiatives` anew
 * - `npm run initiatives -- pairs`: what looks alike in the catalogue, and that nobody settled
 * - `npm run initiatives -- links`: asks every source, politely, and publishes which are dead
 *
 * What came in is read from a folder or file (`received` unless told otherwise), a server's database (`--db FILE`), or a
 * server (`--server URL`, its token in RECEIVE_TOKEN).
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { stateOf } from '@/analysis/readings'
import { today } from '@/domain/today'
import { t } from '@/i18n'
import { STATUSES } from '@/schema/initiative'
import { Foreseen, told } from './Foreseen'
import { links } from './links/links'
import { acceptOne } from './moderate/acceptOne'
import { appendEvents, eventOf } from './moderate/appendEvents'
import { describe, fullText } from './moderate/describe'
import { examineAll as examineEach, type Examined } from './moderate/examine'
import { openDesk, type Desk } from './moderate/openDesk'
import { readFolder } from './moderate/readFolder'
import { readServer } from './moderate/readServer'
import { pairs } from './moderate/pairs'
import type { Received } from './moderate/Received'
import { refreshInitiatives } from './steps/initiatives/refreshInitiatives'
import { writeSchemas } from './steps/initiatives/schemaFiles'

const USAGE = `Relire les contributions et publier les initiatives :

  npm run initiatives -- review [DOSSIER]              ce qui est arrivé ; --only RÉFÉRENCE : une seule, en entier
  npm run initiatives -- accept RÉFÉRENCE [DOSSIER]    publie ; --status active|planned|ended|unknown change l’état lu
  npm run initiatives -- reject RÉFÉRENCE [DOSSIER] --why "…"    la raison est publique
  npm run initiatives -- build                         republie data/initiatives
  npm run initiatives -- pairs                         fiches semblables du catalogue : celles que personne n’a tranchées
  npm run initiatives -- links                         demande chaque source ; dit les mortes et les déplacées

DOSSIER est « received » si rien n’est dit ; sinon --db FICHIER (base du service de réception) ou --server ADRESSE
(jeton dans RECEIVE_TOKEN).`

const OPTIONS = {
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    data: { type: 'string', default: 'data' },
    out: { type: 'string', default: 'public/data' },
    db: { type: 'string' },
    server: { type: 'string' },
    only: { type: 'string' },
    why: { type: 'string' },
    status: { type: 'string' },
    today: { type: 'string', default: today() },
  },
} as const

function readOptions() {
  try {
    return parseArgs(OPTIONS)
  } catch (error) {
    console.error(
      `Cette option n’existe pas : ${/'([^']+)'/.exec((error as Error).message)?.[1] ?? ''}\n\n${USAGE}`,
    )
    process.exit(1)
  }
}
const { values: options, positionals } = readOptions()

try {
  await run()
} catch (error) {
  console.error(told(error))
  process.exitCode = 1
}

async function run(): Promise<void> {
  const [command, ...rest] = positionals
  if (options.help) return void console.log(USAGE)
  switch (command) {
    case 'review':
      return review(await examineAll(rest[0]))
    case 'accept':
      return accept(await findOne(rest))
    case 'reject':
      return reject(await findOne(rest))
    case 'build':
      return publish()
    case 'pairs':
      return listPairs()
    case 'links':
      await links(options.data, options.today, (line) => console.log(line))
      return publish()
    default:
      throw new Foreseen(USAGE)
  }
}

interface Table {
  desk: Desk
  found: Examined[]
}

async function examineAll(folder: string | undefined): Promise<Table> {
  const desk = openDesk(options.data, options.out, options.today)
  const received = await receivedFrom(folder)
  return { desk, found: examineEach(received, desk) }
}

async function receivedFrom(folder = 'received'): Promise<Received[]> {
  if (options.server !== undefined) return readServer(options.server, process.env['RECEIVE_TOKEN'])
  if (options.db === undefined) return readFolder(folder)
  if (!existsSync(options.db)) throw new Foreseen(`Aucune base à l’adresse « ${options.db} ».`)
  // Imported here: moderation from a folder needs no database.
  const { openBase } = await import('./receive/storage/openBase')
  const { ContributionStore } = await import('./receive/storage/ContributionStore')
  const base = openBase(options.db)
  const all = new ContributionStore(base).all().map(({ key, body }) => ({ name: key, text: body }))
  base.close()
  return all
}

/** The one contribution named by its reference or file name. */
async function findOne([name, folder]: string[]): Promise<{ desk: Desk; one: Examined }> {
  if (name === undefined) throw new Foreseen('Indiquez la référence de la contribution.')
  // A file can be given straight away.
  const direct = name.endsWith('.json') && folder === undefined
  const { desk, found } = await examineAll(direct ? name : folder)
  const matching = direct
    ? found
    : found.filter((item) => item.reference === name.toUpperCase() || item.name === name)
  const one = matching[0]
  if (!one) throw new Foreseen(`Aucune contribution ne porte la référence « ${name} ».`)
  if (matching.length > 1) throw new Foreseen(`Plusieurs contributions portent la référence « ${name} ».`)
  return { desk, one }
}

function review({ desk, found }: Table): void {
  const shown = options.only
    ? found.filter(
        ({ reference, name }) => reference === options.only?.toUpperCase() || name === options.only,
      )
    : found
  for (const item of shown) {
    for (const line of describe(item, desk)) console.log(line)
    if (options.only) for (const line of fullText(item)) console.log(line)
  }
  const events = shown.flatMap(({ contribution, state }) => {
    if (!contribution) return []
    const received = state === null ? [eventOf(contribution, 'received', desk.today)] : []
    const opened = options.only !== undefined && (state === null || state === 'received')
    return opened ? [...received, eventOf(contribution, 'review', desk.today)] : received
  })
  appendEvents(desk.data, events)
  if (events.length) refreshInitiatives(desk.data, desk.out)
  const wrong = shown.filter(({ refusals }) => refusals.length).length
  console.log(`${shown.length} contributions lues, ${wrong} refusées, ${events.length} lignes au journal.`)
}

function accept({ desk, one }: { desk: Desk; one: Examined }): void {
  const status = STATUSES.find((known) => known === options.status)
  if (options.status !== undefined && !status)
    throw new Foreseen(`État « ${options.status} » inconnu : ${STATUSES.join(', ')}.`)
  for (const line of describe(one, desk)) console.log(line)
  const { id, readings } = acceptOne(one, desk, status)
  publish()
  console.log(`État, par la règle des lectures : ${t.initiatives.statuses[stateOf(readings).status]}`)
  console.log(`Publiée : ${join(desk.data, 'initiatives', `${id}.json`)}`)
}

function reject({ desk, one }: { desk: Desk; one: Examined }): void {
  if (!options.why) throw new Foreseen('Dites pourquoi : --why "…". La raison est publique.')
  if (!one.contribution)
    throw new Foreseen('Illisible, elle n’a pas de référence : il suffit d’effacer ce fichier.')
  if (one.state === 'published')
    throw new Foreseen('Cette contribution est déjà publiée : corrigez la fiche.')
  appendEvents(desk.data, [eventOf(one.contribution, 'declined', desk.today, { why: options.why })])
  refreshInitiatives(desk.data, desk.out)
  console.log(`Non retenue : ${one.reference}`)
}

function listPairs(): void {
  const { open, settled } = pairs(openDesk(options.data, options.out, options.today))
  for (const { pair, likeness } of open)
    console.log(`${Math.round(likeness * 100)} %  ${pair.join('\n      ')}`)
  const doubts = settled.filter(({ is }) => is === 'doute')
  for (const { pair, note } of doubts) console.log(`doute ${pair.join('\n      ')}\n      ${note ?? ''}`)
  console.log(
    `${open.length} paires à trancher dans initiative-pairs.json, ${settled.length} déjà lues, dont ${doubts.length} dans le doute.`,
  )
}

function publish(): void {
  const count = refreshInitiatives(options.data, options.out)
  writeSchemas(join(dirname(options.out), 'schema'))
  console.log(`${count} initiatives publiées dans ${options.out}`)
}
