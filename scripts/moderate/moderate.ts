import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { stateOf } from '@/analysis/readings'
import { today } from '@/domain/today'
import { t } from '@/i18n'
import { STATUSES } from '@/schema/initiative'
import { Foreseen, told } from '../Foreseen'
import { links } from '../links/links'
import { acceptOne } from './acceptOne'
import { appendEvents, eventOf } from './appendEvents'
import { describe, fullText } from './describe'
import { examineAll as examineEach, type Examined } from './examine'
import { openDesk, type Desk } from './openDesk'
import { readFolder } from './readFolder'
import { readServer } from './readServer'
import { pairs } from './pairs'
import type { Received } from './Received'
import { refreshInitiatives } from '../steps/initiatives/refreshInitiatives'
import { writeSchemas } from '../steps/initiatives/schemaFiles'

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

type Options = ReturnType<typeof parseArgs<typeof OPTIONS>>['values']

/**
 * One command of moderation, said on the console as a person reads it.
 *
 * @param args what follows `npm run initiatives --`
 * @returns the exit code: 1 after a sentence on the console, of what a person can mend; or a trace, of a fault of ours
 */
export async function moderate(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = readOptions(args)
    await run(positionals, values)
    return 0
  } catch (error) {
    console.error(told(error))
    return 1
  }
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ ...OPTIONS, args: [...args] })
  } catch (error) {
    const wrong = /'([^']+)'/.exec((error as Error).message)?.[1] ?? ''
    throw new Foreseen(`Cette option n’existe pas : ${wrong}\n\n${USAGE}`)
  }
}

async function run([command, ...rest]: string[], options: Options): Promise<void> {
  if (options.help) return void console.log(USAGE)
  switch (command) {
    case 'review':
      return review(await examineAll(rest[0], options), options)
    case 'accept':
      return accept(await findOne(rest, options), options)
    case 'reject':
      return reject(await findOne(rest, options), options)
    case 'build':
      return publish(options)
    case 'pairs':
      return listPairs(options)
    case 'links':
      await links(options.data, options.today, (line) => console.log(line))
      return publish(options)
    default:
      throw new Foreseen(USAGE)
  }
}

interface Table {
  desk: Desk
  found: Examined[]
}

async function examineAll(folder: string | undefined, options: Options): Promise<Table> {
  const desk = openDesk(options.data, options.out, options.today)
  const received = await receivedFrom(folder, options)
  return { desk, found: examineEach(received, desk) }
}

async function receivedFrom(folder: string | undefined, options: Options): Promise<Received[]> {
  if (options.server !== undefined) return readServer(options.server, process.env['RECEIVE_TOKEN'])
  if (options.db === undefined) return readFolder(folder ?? 'received')
  if (!existsSync(options.db)) throw new Foreseen(`Aucune base à l’adresse « ${options.db} ».`)
  // Imported here: moderation from a folder needs no database.
  const { openBase } = await import('../receive/storage/openBase')
  const { ContributionStore } = await import('../receive/storage/ContributionStore')
  const base = openBase(options.db)
  const all = new ContributionStore(base).all().map(({ key, body }) => ({ name: key, text: body }))
  base.close()
  return all
}

/** The one contribution named by its reference or file name. */
async function findOne([name, folder]: string[], options: Options): Promise<{ desk: Desk; one: Examined }> {
  if (name === undefined) throw new Foreseen('Indiquez la référence de la contribution.')
  // A file can be given straight away.
  const direct = name.endsWith('.json') && folder === undefined
  const { desk, found } = await examineAll(direct ? name : folder, options)
  const matching = direct
    ? found
    : found.filter((item) => item.reference === name.toUpperCase() || item.name === name)
  const one = matching[0]
  if (!one) throw new Foreseen(`Aucune contribution ne porte la référence « ${name} ».`)
  if (matching.length > 1) throw new Foreseen(`Plusieurs contributions portent la référence « ${name} ».`)
  return { desk, one }
}

function review({ desk, found }: Table, options: Options): void {
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

function accept({ desk, one }: { desk: Desk; one: Examined }, options: Options): void {
  const status = STATUSES.find((known) => known === options.status)
  if (options.status !== undefined && !status)
    throw new Foreseen(`État « ${options.status} » inconnu : ${STATUSES.join(', ')}.`)
  for (const line of describe(one, desk)) console.log(line)
  const { id, readings } = acceptOne(one, desk, status)
  publish(options)
  console.log(`État, par la règle des lectures : ${t.initiatives.statuses[stateOf(readings).status]}`)
  console.log(`Publiée : ${join(desk.data, 'initiatives', `${id}.json`)}`)
}

function reject({ desk, one }: { desk: Desk; one: Examined }, options: Options): void {
  if (!options.why) throw new Foreseen('Dites pourquoi : --why "…". La raison est publique.')
  if (!one.contribution)
    throw new Foreseen('Illisible, elle n’a pas de référence : il suffit d’effacer ce fichier.')
  if (one.state === 'published')
    throw new Foreseen('Cette contribution est déjà publiée : corrigez la fiche.')
  appendEvents(desk.data, [eventOf(one.contribution, 'declined', desk.today, { why: options.why })])
  refreshInitiatives(desk.data, desk.out)
  console.log(`Non retenue : ${one.reference}`)
}

function listPairs(options: Options): void {
  const { open, settled } = pairs(openDesk(options.data, options.out, options.today))
  for (const { pair, likeness } of open)
    console.log(`${Math.round(likeness * 100)} %  ${pair.join('\n      ')}`)
  const doubts = settled.filter(({ is }) => is === 'doute')
  for (const { pair, note } of doubts) console.log(`doute ${pair.join('\n      ')}\n      ${note ?? ''}`)
  console.log(
    `${open.length} paires à trancher dans initiative-pairs.json, ${settled.length} déjà lues, dont ${doubts.length} dans le doute.`,
  )
}

function publish(options: Options): void {
  const count = refreshInitiatives(options.data, options.out)
  writeSchemas(join(dirname(options.out), 'schema'))
  console.log(`${count} initiatives publiées dans ${options.out}`)
}
