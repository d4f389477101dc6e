import * as v from 'valibot'
import { parse } from '@/schema/parse'
import { Foreseen } from '../Foreseen'
import type { Received } from './Received'

const ListSchema = v.object({ contributions: v.array(v.object({ key: v.string(), body: v.string() })) })

/** Contributions kept by a receiving server, oldest first. @throws in French when it does not answer, or refuses the token. */
export async function readServer(address: string, token: string | undefined): Promise<Received[]> {
  if (!token) throw new Foreseen('Indiquez le jeton de lecture dans la variable RECEIVE_TOKEN.')
  if (!URL.canParse(address))
    throw new Foreseen(`« ${address} » n’est pas une adresse : http://… est attendu.`)
  const response = await fetch(new URL('contributions', address.endsWith('/') ? address : `${address}/`), {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(30_000),
  }).catch((error: unknown) => {
    throw new Foreseen(`${address} ne répond pas : ${reasonOf(error)}.`)
  })
  if (!response.ok) throw new Foreseen(`${address} a répondu ${response.status}.`)
  const answer: unknown = await response.json().catch(() => {
    throw new Foreseen(`${address} répond, mais pas comme un service de réception.`)
  })
  const { contributions } = parse(ListSchema, answer, address)
  return contributions.map(({ key, body }) => ({ name: key, text: body }))
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'rien n’écoute à cette adresse',
  ENOTFOUND: 'ce nom de machine n’existe pas, ou le réseau manque',
  EAI_AGAIN: 'ce nom de machine ne se résout pas, ou le réseau manque',
  ECONNRESET: 'la connexion a été coupée',
  TimeoutError: 'pas de réponse en 30 secondes',
}

/** Why a request failed, which `fetch` tells one or two errors below its own. */
function reasonOf(error: unknown): string {
  const { name, code, cause } = Object(error) as { name?: string; code?: string; cause?: unknown }
  const own = REASONS[code ?? ''] ?? REASONS[name ?? '']
  return own ?? (cause === undefined ? (code ?? String(error)) : reasonOf(cause))
}
